import type { Content } from '../content/content.ts';
import { loadContent } from '../guide/load-content.ts';
import { guideFrom } from './from-content.ts';
import type { Guide } from './guide.ts';

/** Cached per state of the content: a build has one, live editing many. */
const joined = new WeakMap<Content, Guide>();

/** @returns the joined content */
export function loadGuide(): Guide {
	const content = loadContent();
	const known = joined.get(content) ?? guideFrom(content);
	joined.set(content, known);
	return known;
}
