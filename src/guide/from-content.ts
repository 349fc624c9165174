import type { Content, ContentFile } from '../content/content.ts';
import { joinGuide } from './join.ts';
import type { Guide } from './guide.ts';

/**
 * Joins content that was read without Astro, for what a build adds beside its pages.
 *
 * @param content parsed content without findings
 * @throws when a file is missing that every guide has
 */
export const guideFrom = ({ site, words, stages, sources, glossary, ...rest }: Content): Guide =>
	joinGuide({
		...rest,
		site: only(site),
		words: only(words),
		stages: stages[0]?.data ?? [],
		sources: only(sources),
		glossary: glossary[0]?.data ?? {},
	});

function only<T>([file]: ContentFile<T>[]): T {
	if (!file) throw new Error('The content folder lacks a file that every guide has. "npm run check" says which.');
	return file.data;
}
