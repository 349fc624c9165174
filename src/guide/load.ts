import type { Content } from '../content/content.ts';
import { loadContent } from '../guide/load-content.ts';
import { guideFrom } from './from-content.ts';
import type { Guide } from './guide.ts';

/** Joined once for each state of the content: a build has one, someone who edits makes many. */
const joined = new WeakMap<Content, Guide>();

/** @returns all that is known */
export function loadGuide(): Guide {
	const content = loadContent();
	const known = joined.get(content) ?? guideFrom(content);
	joined.set(content, known);
	return known;
}
