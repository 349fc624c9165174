import { matchesOf } from './matches.ts';
import type { Heading, IndexedPage, PageIndex } from './page-index.ts';
import { nameOf, preparePages, type Match, type PreparedPage, type PreparedPages } from './prepare-pages.ts';
import { wordsOf } from '../text/words.ts';

/** A page that matches a query. */
export interface Hit {
	page: IndexedPage;
	/** The heading that matches best, where the title does not match. */
	heading: Heading | undefined;
	score: number;
	/** The words of the query that occur on the page. */
	matched: string[];
	/** Words that only matched after correcting a typo. */
	guessed: { typed: string; meant: string }[];
}

/** Score when the query is exactly a name of the page. */
const nameScore = 100;
/** A page must have this share of the words that the best page has: both of two words, or two of three. */
const minScoreRatio = 0.6;
/** Factor for a section of a page, compared with a page of its own. */
const sectionFactor = 0.6;
/**
 * A page must match this share of the total inverse document frequency of the query. Of two known words either is enough; a
 * known word beside an unknown one is not.
 */
const minMatchedIdf = 0.45;
/** Inverse document frequency of an unknown word, relative to the rarest known one. */
const unknownFactor = 1.3;
const maxWords = 24;

/** A word of the query. */
interface QueryTerm {
	typed: string;
	matches: readonly Match[];
	idf: number;
}

/** The best match of one typed word on a page. */
interface Best {
	value: number;
	heading: Heading | undefined;
	meant: string | undefined;
}

/**
 * Searches titles, aliases, headings and summaries, with tolerance for typos, before the full-text search has loaded. A rare
 * word counts more than a common one.
 *
 * @param query what the person typed
 * @param index from the content
 * @param maxHits maximum number of hits
 * @param isReport whether the words are from a report, where sentences that programs print only count as a whole
 * @returns hits with a score above zero, best first
 */
export function searchPages(query: string, index: PageIndex, maxHits = 5, isReport = false): Hit[] {
	const words = meaningful(query, index);
	if (words.length === 0) return [];
	const pages = preparePages(index);
	const queryTerms = words.map((typed) => {
		const matches = matchesOf(typed, pages);
		return { typed, matches, idf: idfOf(typed, matches, pages) };
	});
	const queryIdf = queryTerms.reduce((sum, { idf }) => sum + idf, 0);
	const name = nameOf(query, index.stopWords);
	const hits = pages.pages.map((page) => score(page, queryTerms, page.names.has(name), isReport));
	const minFound = Math.max(...hits.map(({ found }) => found)) * minScoreRatio;
	return hits
		.filter(
			({ hit, found, idf }) =>
				hit.score >= nameScore || (hit.score > 0 && found >= minFound && idf >= queryIdf * minMatchedIdf),
		)
		.sort((a, b) => b.hit.score - a.hit.score)
		.slice(0, maxHits)
		.map(({ hit }) => hit);
}

/** The name of a machine: capitals, a hyphen and a number. No page contains it. */
const machine = /\b\p{Lu}[\p{Lu}\d]*-[\p{Lu}\d]*\d\b/gu;

/** @returns the words of a query without stop words; all of them when nothing else is left */
export function meaningful(query: string, { stopWords }: Pick<PageIndex, 'stopWords'>): string[] {
	const words = [...new Set(wordsOf(query.replace(machine, ' ')))];
	const kept = words.filter((word) => !stopWords.includes(word));
	return (kept.length > 0 ? kept : words).slice(0, maxWords);
}

/**
 * The inverse document frequency of a word of the query: for a known word, from the index; for an unknown one, higher than
 * any. An unknown word with a digit counts as 0, since it may be a time, an amount or the name of a machine.
 */
export function idfOf(typed: string, matches: readonly Match[], { idf, maxIdf }: PreparedPages): number {
	if (matches.length > 0) return idf.get(typed) ?? Math.max(...matches.map(({ word }) => idf.get(word) ?? 0));
	return /\d/.test(typed) ? 0 : maxIdf * unknownFactor;
}

function score(
	{ page, words }: PreparedPage,
	queryTerms: readonly QueryTerm[],
	isName: boolean,
	isReport: boolean,
): { hit: Hit; found: number; idf: number } {
	let found = 0;
	let matchedIdf = 0;
	const hit: Hit = { page, heading: undefined, score: isName ? nameScore : 0, matched: [], guessed: [] };
	const factor = page.address.includes('#') ? sectionFactor : 1;
	for (const { typed, matches, idf } of queryTerms) {
		let best: Best = { value: 0, heading: undefined, meant: undefined };
		for (const { word, worth, meant } of matches) {
			const occurrence = words.get(word);
			const value = occurrence && !(isReport && occurrence.isPrinted) ? occurrence.weight * worth : 0;
			if (occurrence && value > best.value) best = { value, heading: occurrence.heading, meant };
		}
		if (best.value === 0) continue;
		found += 1;
		matchedIdf += idf;
		hit.score += best.value * factor;
		hit.heading ??= best.heading;
		hit.matched.push(typed);
		if (best.meant !== undefined) hit.guessed.push({ typed, meant: best.meant });
	}
	return { hit, found, idf: matchedIdf };
}
