import type { Content } from '../content/content.ts';
import { loadContent } from '../guide/load-content.ts';
import { settings } from '../settings.ts';

/**
 * The day that pages show. It does not depend on the clock, so two builds of the same content have the same bytes.
 *
 * @param content parsed content
 * @param day the day of SOURCE_DATE_EPOCH, if set
 * @returns that day, or the day of the newest edition, or, without editions, of the newest review
 */
export function editionDay({ editions, articles, guides }: Content, day: string | undefined): string {
	const reviewed = [...articles, ...guides].map(({ data }) => data.reviewed);
	return day ?? editions[0]?.data.editions[0]?.date ?? reviewed.sort().at(-1) ?? '';
}

/** Cached per state of the content, because every page needs it. */
const days = new WeakMap<Content, string>();

/** @returns the day of the edition that is being built */
export function loadEditionDay(): string {
	const content = loadContent();
	const day = days.get(content) ?? editionDay(content, settings.day);
	days.set(content, day);
	return day;
}
