import type { Content, ContentFile } from '../content/content.ts';
import { joinGuide } from './join.ts';
import type { Guide } from './guide.ts';

/**
 * Joins parsed content.
 *
 * @param content parsed content without findings
 * @throws when a required file is missing
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
	if (!file) throw new Error('The content folder lacks a required file. "npm run check" shows which.');
	return file.data;
}
