import { matchesOf } from './matches.ts';
import type { PageIndex } from './page-index.ts';
import { preparePages } from './prepare-pages.ts';
import { idfOf } from './search-pages.ts';
import { stemOf, wordsOf } from '../text/words.ts';

/** What is searched in the text must keep this part of what the words of the query tell: of two, both. */
const minKeptIdf = 0.65;

/**
 * What to search the full text for: all words, then without those that tell least, as long as enough is left.
 *
 * @param words words of a query that carry meaning
 * @param index says what a word idf
 * @returns sets of words to search for in turn, the fullest first
 */
export function textQueries(words: readonly string[], index: PageIndex): string[][] {
	const pages = preparePages(index);
	const queryTerms = words.map((word) => ({ word, idf: idfOf(word, matchesOf(word, pages), pages) }));
	const least = minKeptIdf * queryTerms.reduce((sum, { idf }) => sum + idf, 0);
	const byTelling = queryTerms.toSorted((one, other) => other.idf - one.idf);
	const queries: string[][] = [];
	for (let count = words.length; count > 0; count -= 1) {
		const kept = byTelling.slice(0, count);
		if (count < words.length && kept.reduce((sum, { idf }) => sum + idf, 0) < least) break;
		// In the order in which they were typed, so that neighbours stay neighbours.
		queries.push(queryTerms.filter((one) => kept.includes(one)).map(({ word }) => word));
	}
	return queries;
}

/**
 * Whether a text really holds all words: once as they were typed, or twice with another ending, because "sounds alike"
 * is not about sound. A full-text search that does not know a word may leave it out, or take its beginning for it.
 */
export function holdsAll(text: string, words: readonly string[]): boolean {
	const held = wordsOf(text);
	return words.every((word) => {
		const stem = stemOf(word);
		const isForm = (one: string) => stemOf(one) === stem || (word.length >= 4 && one.startsWith(word));
		return held.includes(word) || held.filter(isForm).length > 1;
	});
}
