import type { Heading, IndexedPage, PageIndex } from './page-index.ts';
import { stemOf, wordsOf } from '../text/words.ts';

/** The weight of a word by where it occurs. */
export const weights = { address: 5, title: 4, aliases: 4, headings: 2, summary: 1.5 } as const;

/** The best occurrence of a word on a page. */
export interface Occurrence {
	weight: number;
	/** The heading, when that is its best occurrence. */
	heading: Heading | undefined;
	/** Whether it occurs only in sentences that a program prints. */
	isPrinted: boolean;
}

/** A page with an index of its words. */
export interface PreparedPage {
	page: IndexedPage;
	words: ReadonlyMap<string, Occurrence>;
	/** Title and aliases as one would type them: a query equal to one of them means this page. */
	names: ReadonlySet<string>;
}

/** A word of the index that a typed word may mean. */
export interface Match {
	word: string;
	/** Closeness times inverse document frequency. */
	worth: number;
	/** The corrected word, if there was a typo. */
	meant?: string;
}

/** The index of pages with an index of their words. */
export interface PreparedPages {
	pages: readonly PreparedPage[];
	/** Inverse document frequency of each word: a word on every page is not distinctive. */
	idf: ReadonlyMap<string, number>;
	/** Stem of each word, stored because each query is compared with all of them. */
	stems: ReadonlyMap<string, string>;
	/** For each group of synonyms: their stems, and the words. */
	synonyms: readonly { stems: ReadonlySet<string>; words: readonly string[] }[];
	/** The inverse document frequency of a word on one page only. */
	maxIdf: number;
	/** Cache of look-ups, which are most of the work. */
	matches: Map<string, readonly Match[]>;
}

const prepared = new WeakMap<PageIndex, PreparedPages>();

/** @returns the pages with an index of their words, built once per index */
export function preparePages(index: PageIndex): PreparedPages {
	const known = prepared.get(index);
	if (known) return known;
	const pages = index.pages.map((page) => preparePage(page, index.stopWords));
	const count = new Map<string, number>();
	for (const { words } of pages) for (const word of words.keys()) count.set(word, (count.get(word) ?? 0) + 1);
	const idf = new Map([...count].map(([word, n]) => [word, Math.log(1 + pages.length / n)]));
	const stems = new Map([...idf.keys()].map((word) => [word, stemOf(word)]));
	const synonyms = index.synonyms.map((words) => ({ stems: new Set(words.map(stemOf)), words }));
	const result = { pages, idf, stems, synonyms, maxIdf: Math.log(1 + pages.length), matches: new Map() };
	prepared.set(index, result);
	return result;
}

function preparePage(page: IndexedPage, stopWords: readonly string[]): PreparedPage {
	const words = new Map<string, Occurrence>();
	const add = (text: string, weight: number, heading?: Heading, isPrinted = false) => {
		for (const word of wordsOf(text))
			if ((words.get(word)?.weight ?? 0) < weight)
				words.set(word, { weight, heading, isPrinted: isPrinted && !words.has(word) });
	};
	add(page.address, weights.address);
	add(page.title, weights.title);
	// A symbolic name is one word: its parts have no meaning.
	const aliases = page.aliases.map((alias) => alias.replace(/\S*_\S*/g, ' '));
	const spoken = page.spoken ?? aliases.length;
	for (const alias of aliases.slice(0, spoken)) add(alias, weights.aliases);
	for (const heading of page.headings) add(heading[1], weights.headings, heading);
	add(page.summary, weights.summary);
	for (const alias of aliases.slice(spoken)) add(alias, weights.aliases, undefined, true);
	return { page, words, names: new Set([page.title, ...page.aliases].map((name) => nameOf(name, stopWords))) };
}

/**
 * @param text a query, or a name of a page
 * @returns the text in the form that names are compared in: its words, without stop words
 */
export function nameOf(text: string, stopWords: readonly string[]): string {
	const words = wordsOf(text);
	const kept = words.filter((word) => !stopWords.includes(word));
	return (kept.length > 0 ? kept : words).join(' ');
}
