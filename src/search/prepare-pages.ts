import type { Heading, IndexedPage, PageIndex } from './page-index.ts';
import { wordsOf } from './words-of.ts';

/** What a word is worth by where it stands. */
const weights = { address: 5, title: 4, aliases: 4, headings: 2, summary: 1.5 } as const;

/** Where a word stands on a page at its best. */
export interface Place {
	weight: number;
	/** The heading, where it stands in one and nowhere better. */
	heading: Heading | undefined;
}

/** A page with its words at hand. */
export interface PreparedPage {
	page: IndexedPage;
	words: ReadonlyMap<string, Place>;
	/** Title and aliases as they would be typed: a query that is one of them means this page. */
	names: ReadonlySet<string>;
}

/** The index with its words at hand. */
export interface PreparedPages {
	pages: readonly PreparedPage[];
	/** Every word of every page, with what it tells: a word that stands everywhere tells little. */
	tells: ReadonlyMap<string, number>;
}

const prepared = new WeakMap<PageIndex, PreparedPages>();

/** @returns the index with its words at hand; made once for each index */
export function preparePages(index: PageIndex): PreparedPages {
	const known = prepared.get(index);
	if (known) return known;
	const pages = index.pages.map(preparePage);
	const count = new Map<string, number>();
	for (const { words } of pages) for (const word of words.keys()) count.set(word, (count.get(word) ?? 0) + 1);
	// Inverse document frequency, the usual measure of what a word tells.
	const tells = new Map([...count].map(([word, n]) => [word, Math.log(1 + pages.length / n)]));
	const made = { pages, tells };
	prepared.set(index, made);
	return made;
}

function preparePage(page: IndexedPage): PreparedPage {
	const words = new Map<string, Place>();
	const enter = (text: string, weight: number, heading?: Heading) => {
		for (const word of wordsOf(text)) if ((words.get(word)?.weight ?? 0) < weight) words.set(word, { weight, heading });
	};
	enter(page.address, weights.address);
	enter(page.title, weights.title);
	for (const alias of page.aliases) enter(alias, weights.aliases);
	for (const heading of page.headings) enter(heading[1], weights.headings, heading);
	enter(page.summary, weights.summary);
	return { page, words, names: new Set([page.title, ...page.aliases].map(nameOf)) };
}

/** @returns a text as it compares with the names of pages */
export const nameOf = (text: string): string => wordsOf(text).join(' ');
