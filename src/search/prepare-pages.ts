import type { Heading, IndexedPage, PageIndex } from './page-index.ts';
import { stemOf, wordsOf } from '../text/words.ts';

/** The weight of a word by its place. */
export const weights = { address: 5, title: 4, aliases: 4, headings: 2, summary: 1.5 } as const;

/** The best place of a word on a page. */
export interface Place {
	weight: number;
	/** The heading, where it occurs in one and nowhere better. */
	heading: Heading | undefined;
	/** Whether it occurs only in sentences that a program prints. */
	isPrinted: boolean;
}

/** A page with its words at hand. */
export interface PreparedPage {
	page: IndexedPage;
	words: ReadonlyMap<string, Place>;
	/** Title and aliases as they would be typed: a query that is one of them means this page. */
	names: ReadonlySet<string>;
}

/** A word of the index that a typed word may mean. */
export interface Match {
	word: string;
	/** How close it is, times its inverse document frequency. */
	worth: number;
	/** The word that was probably meant, where there was a typo. */
	meant?: string;
}

/** The index with its words at hand. */
export interface PreparedPages {
	pages: readonly PreparedPage[];
	/** Every word of every page, with its inverse document frequency: a word of every page says little. */
	idf: ReadonlyMap<string, number>;
	/** The same words with their stems, since each query is compared with all of them. */
	stems: ReadonlyMap<string, string>;
	/** For each group of words that mean the same: the stems by which it is asked for, and its words. */
	synonyms: readonly { stems: ReadonlySet<string>; words: readonly string[] }[];
	/** The inverse document frequency of a word of one page only. */
	maxIdf: number;
	/** What was asked already, since looking a word up is most of the work. */
	matches: Map<string, readonly Match[]>;
}

const prepared = new WeakMap<PageIndex, PreparedPages>();

/** @returns the index with its words at hand; made once for each index */
export function preparePages(index: PageIndex): PreparedPages {
	const known = prepared.get(index);
	if (known) return known;
	const pages = index.pages.map((page) => preparePage(page, index.stopWords));
	const count = new Map<string, number>();
	for (const { words } of pages) for (const word of words.keys()) count.set(word, (count.get(word) ?? 0) + 1);
	// Inverse document frequency, the usual measure of what a word tells.
	const idf = new Map([...count].map(([word, n]) => [word, Math.log(1 + pages.length / n)]));
	const stems = new Map([...idf.keys()].map((word) => [word, stemOf(word)]));
	const synonyms = index.synonyms.map((words) => ({ stems: new Set(words.map(stemOf)), words }));
	const made = { pages, idf, stems, synonyms, maxIdf: Math.log(1 + pages.length), matches: new Map() };
	prepared.set(index, made);
	return made;
}

function preparePage(page: IndexedPage, stopWords: readonly string[]): PreparedPage {
	const words = new Map<string, Place>();
	const enter = (text: string, weight: number, heading?: Heading, isPrinted = false) => {
		for (const word of wordsOf(text))
			if ((words.get(word)?.weight ?? 0) < weight)
				words.set(word, { weight, heading, isPrinted: isPrinted && !words.has(word) });
	};
	enter(page.address, weights.address);
	enter(page.title, weights.title);
	// A symbolic name is one word: its parts say nothing.
	const aliases = page.aliases.map((alias) => alias.replace(/\S*_\S*/g, ' '));
	const spoken = page.spoken ?? aliases.length;
	for (const alias of aliases.slice(0, spoken)) enter(alias, weights.aliases);
	for (const heading of page.headings) enter(heading[1], weights.headings, heading);
	enter(page.summary, weights.summary);
	for (const alias of aliases.slice(spoken)) enter(alias, weights.aliases, undefined, true);
	return { page, words, names: new Set([page.title, ...page.aliases].map((name) => nameOf(name, stopWords))) };
}

/**
 * @param text a query, or a name of a page
 * @returns the text as it compares with the names of pages: its words, without those that carry no meaning
 */
export function nameOf(text: string, stopWords: readonly string[]): string {
	const words = wordsOf(text);
	const kept = words.filter((word) => !stopWords.includes(word));
	return (kept.length > 0 ? kept : words).join(' ');
}
