import type { Heading, IndexedPage, PageIndex } from './page-index.ts';

/** What is left out of the first part, in the order of its pages. */
export type RestOfPage = [summary: string, aliases: string[], headings: Heading[]];

/** The part that is loaded first, and answers at once. */
export interface FirstPages extends PageIndex {
	/** Present when there is a second part. */
	more?: true;
}

/** What the first part may hold of each page, the richest first. */
const levels = [
	{ aliases: Infinity, headings: true, summary: true },
	{ aliases: Infinity, headings: true, summary: false },
	...[Infinity, 8, 5, 3, 2, 1, 0].map((aliases) => ({ aliases, headings: false, summary: false })),
];

/**
 * Parts the index of pages, so that on a slow line the first answer need not wait for all of it.
 * A small site has one part only.
 *
 * @param index everything
 * @param most how much the first part may weigh; titles are in it, whatever they weigh
 * @param weigh tells what a text weighs on the wire
 * @returns the part to load first, and the rest; empty when the first holds everything
 */
export function splitPages(
	index: PageIndex,
	most: number,
	weigh: (json: string) => number,
): { first: FirstPages; rest: RestOfPage[] } {
	for (const [place, level] of levels.entries()) {
		const whole = place === 0;
		const first: FirstPages = {
			...index,
			...(whole ? {} : { more: true }),
			pages: index.pages.map((page) => ({
				...page,
				aliases: page.aliases.slice(0, level.aliases),
				headings: level.headings ? page.headings : [],
				summary: level.summary ? page.summary : '',
			})),
		};
		if (place < levels.length - 1 && weigh(JSON.stringify(first)) > most) continue;
		const rest = index.pages.map((page): RestOfPage => [
			level.summary ? '' : page.summary,
			page.aliases.slice(level.aliases),
			level.headings ? [] : page.headings,
		]);
		return { first, rest: whole ? [] : rest };
	}
	throw new Error('There is no level to choose from.');
}

/**
 * Puts the two parts together again.
 *
 * @param first as `splitPages` made it
 * @param rest the same
 * @returns the index as it was
 */
export function joinPages(first: FirstPages, rest: RestOfPage[]): PageIndex {
	const pages = first.pages.map((page, place): IndexedPage => {
		const [summary = '', aliases = [], headings = []] = rest[place] ?? [];
		return {
			...page,
			summary: page.summary || summary,
			aliases: [...page.aliases, ...aliases],
			headings: [...page.headings, ...headings],
		};
	});
	const index: FirstPages = { ...first, pages };
	delete index.more;
	return index;
}
