import type { Heading, IndexedPage, PageIndex } from './page-index.ts';

/** What was left out of the first part, in the order of its pages. */
export type RestOfPage = [summary: string, aliases: string[], headings: Heading[]];

/** The part that is loaded first, for immediate answers. */
export interface FirstPages extends PageIndex {
	/** Present when there is a second part. */
	more?: true;
}

/** What the first part contains of each page, most complete first. */
const levels = [
	{ aliases: Infinity, headings: true, summary: true },
	{ aliases: Infinity, headings: true, summary: false },
	...[Infinity, 8, 5, 3, 2, 1, 0].map((aliases) => ({ aliases, headings: false, summary: false })),
];

/**
 * Splits the index of pages, so that on a slow connection the first answer need not wait for all of it.
 * A small site has one part only.
 *
 * @param index the whole index
 * @param maxSize maximum size of the first part; titles are always included
 * @param sizeOf measures the transfer size of a text
 * @returns the part to load first, and the rest, which is empty when the first part is complete
 */
export function splitPages(
	index: PageIndex,
	maxSize: number,
	sizeOf: (json: string) => number,
): { first: FirstPages; rest: RestOfPage[] } {
	for (const [step, level] of levels.entries()) {
		const whole = step === 0;
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
		if (step < levels.length - 1 && sizeOf(JSON.stringify(first)) > maxSize) continue;
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
 * Joins the two parts.
 *
 * @param first from `splitPages`
 * @param rest from `splitPages`
 * @returns the whole index
 */
export function joinPages(first: FirstPages, rest: RestOfPage[]): PageIndex {
	const pages = first.pages.map((page, number): IndexedPage => {
		const [summary = '', aliases = [], headings = []] = rest[number] ?? [];
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
