import type { Content } from '../content/content.ts';
import { loadContent } from '../guide/load-content.ts';
import { settings } from '../settings.ts';

/**
 * The day that pages print, so that two builds of the same content are the same bytes.
 *
 * @param content parsed content
 * @param day what SOURCE_DATE_EPOCH says
 * @returns that day; else the newest edition's; else, in a guide without editions, the newest day of a review
 */
export function editionDay({ editions, articles, guides }: Content, day: string | undefined): string {
	const reviewed = [...articles, ...guides].map(({ data }) => data.reviewed);
	return day ?? editions[0]?.data.editions[0]?.date ?? reviewed.sort().at(-1) ?? '';
}

/** For each state of the content, because every page asks for it. */
const days = new WeakMap<Content, string>();

/** @returns the day of the edition that is being built */
export function loadEditionDay(): string {
	const content = loadContent();
	const day = days.get(content) ?? editionDay(content, settings.day);
	days.set(content, day);
	return day;
}
