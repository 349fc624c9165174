import { matchesOf } from './matches.ts';
import type { Heading, IndexedPage, PageIndex } from './page-index.ts';
import { nameOf, preparePages, type Match, type PreparedPage, type PreparedPages } from './prepare-pages.ts';
import { wordsOf } from '../text/words.ts';

/** A page that fits, best first. */
export interface Hit {
	page: IndexedPage;
	/** The heading that fits best, where the title does not. */
	heading: Heading | undefined;
	score: number;
	/** The words of the query that the page holds. */
	matched: string[];
	/** Words that were only found by guessing at a typo. */
	guessed: { typed: string; meant: string }[];
}

/** What it is worth that the query is a name of the page, word for word. */
const named = 100;
/** A page must hold this part of the words that the best page holds: two words are both wanted, of three two will do. */
const minScoreRatio = 0.6;
/** What a section of a page is worth beside a page of its own that says the same. */
const partly = 0.6;
/**
 * A page must hold this part of what the words of the query tell. Of two known words either will do; a word beside
 * another that no page knows is too little.
 */
const minMatchedIdf = 0.45;
/** What a word that no page knows idf, beside the rarest of those that are known. */
const unknown = 1.3;
const maxWords = 24;

/** A word of the query. */
interface QueryTerm {
	typed: string;
	stands: readonly Match[];
	idf: number;
}

/** The best place of one typed word on a page. */
interface Best {
	value: number;
	heading: Heading | undefined;
	meant: string | undefined;
}

/**
 * Searches titles, aliases, headings and summaries, forgiving typos. Answers at once, before the full text
 * has arrived. A rare word counts more than a common one.
 *
 * @param query what the person typed
 * @param index from the content
 * @param most how many hits at the most
 * @param isReport true for words out of a report: there a sentence that programs print counts as a whole, not by its words
 * @returns hits with a score above zero, best first
 */
export function searchPages(query: string, index: PageIndex, most = 5, isReport = false): Hit[] {
	const words = meaningful(query, index);
	if (words.length === 0) return [];
	const pages = preparePages(index);
	const queryTerms = words.map((typed) => {
		const stands = matchesOf(typed, pages);
		return { typed, stands, idf: idfOf(typed, stands, pages) };
	});
	const queryIdf = queryTerms.reduce((sum, { idf }) => sum + idf, 0);
	const name = nameOf(query, index.stopWords);
	const hits = pages.pages.map((page) => score(page, queryTerms, page.names.has(name), isReport));
	const wanted = Math.max(...hits.map(({ found }) => found)) * minScoreRatio;
	return hits
		.filter(
			({ hit, found, idf }) =>
				hit.score >= named || (hit.score > 0 && found >= wanted && idf >= queryIdf * minMatchedIdf),
		)
		.sort((a, b) => b.hit.score - a.hit.score)
		.slice(0, most)
		.map(({ hit }) => hit);
}

/** A name of somebody's machine: capitals, a hyphen and a number. No page can know it. */
const machine = /\b\p{Lu}[\p{Lu}\d]*-[\p{Lu}\d]*\d\b/gu;

/** @returns the words of a query that carry meaning; all of them when none does */
export function meaningful(query: string, { stopWords }: Pick<PageIndex, 'stopWords'>): string[] {
	const words = [...new Set(wordsOf(query.replace(machine, ' ')))];
	const kept = words.filter((word) => !stopWords.includes(word));
	return (kept.length > 0 ? kept : words).slice(0, maxWords);
}

/**
 * The inverse document frequency of a word of the query: of a known one, as the index says; of one that no page knows, more
 * than any. One with a digit in it counts for nothing, since it may be a time, an amount or a name of somebody's machine.
 */
export function idfOf(typed: string, stands: readonly Match[], { idf, maxIdf }: PreparedPages): number {
	if (stands.length > 0) return idf.get(typed) ?? Math.max(...stands.map(({ word }) => idf.get(word) ?? 0));
	return /\d/.test(typed) ? 0 : maxIdf * unknown;
}

function score(
	{ page, words }: PreparedPage,
	queryTerms: readonly QueryTerm[],
	isName: boolean,
	isReport: boolean,
): { hit: Hit; found: number; idf: number } {
	let found = 0;
	let matchedIdf = 0;
	const hit: Hit = { page, heading: undefined, score: isName ? named : 0, matched: [], guessed: [] };
	const part = page.address.includes('#') ? partly : 1;
	for (const { typed, stands, idf } of queryTerms) {
		let best: Best = { value: 0, heading: undefined, meant: undefined };
		for (const { word, worth, meant } of stands) {
			const place = words.get(word);
			const value = place && !(isReport && place.isPrinted) ? place.weight * worth : 0;
			if (place && value > best.value) best = { value, heading: place.heading, meant };
		}
		if (best.value === 0) continue;
		found += 1;
		matchedIdf += idf;
		hit.score += best.value * part;
		hit.heading ??= best.heading;
		hit.matched.push(typed);
		if (best.meant !== undefined) hit.guessed.push({ typed, meant: best.meant });
	}
	return { hit, found, idf: matchedIdf };
}
