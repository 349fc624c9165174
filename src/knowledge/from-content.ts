import type { Content, ContentFile } from '../content/parse-content.ts';
import { joinKnowledge } from './join.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * Joins content that was read without Astro, for what a build adds beside its pages.
 *
 * @param content parsed content without findings
 * @throws when a file is missing that every guide has
 */
export const knowledgeFrom = ({ site, words, stations, sources, glossary, ...rest }: Content): Knowledge =>
	joinKnowledge({
		...rest,
		site: only(site),
		words: only(words),
		stations: only(stations),
		sources: only(sources),
		glossary: only(glossary),
	});

function only<T>([file]: ContentFile<T>[]): T {
	if (!file) throw new Error('The content folder lacks a file that every guide has. "npm run check" says which.');
	return file.data;
}
