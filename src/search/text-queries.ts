import { matchesOf } from './matches.ts';
import type { PageIndex } from './page-index.ts';
import { preparePages } from './prepare-pages.ts';
import { idfOf } from './search-pages.ts';
import { stemOf, wordsOf } from '../text/words.ts';

/** A reduced query must keep this share of the total inverse document frequency: of two words, both. */
const minKeptIdf = 0.65;

/**
 * What to search the full text for: all words, then fewer, dropping the least distinctive, as long as enough is left.
 *
 * @param words words of a query, without stop words
 * @param index for the inverse document frequency of each word
 * @returns sets of words to search for in turn, largest first
 */
export function textQueries(words: readonly string[], index: PageIndex): string[][] {
	const pages = preparePages(index);
	const queryTerms = words.map((word) => ({ word, idf: idfOf(word, matchesOf(word, pages), pages) }));
	const minIdf = minKeptIdf * queryTerms.reduce((sum, { idf }) => sum + idf, 0);
	const byIdf = queryTerms.toSorted((one, other) => other.idf - one.idf);
	const queries: string[][] = [];
	for (let count = words.length; count > 0; count -= 1) {
		const kept = byIdf.slice(0, count);
		if (count < words.length && kept.reduce((sum, { idf }) => sum + idf, 0) < minIdf) break;
		// In the order of the query, so that neighbours stay neighbours.
		queries.push(queryTerms.filter((one) => kept.includes(one)).map(({ word }) => word));
	}
	return queries;
}

/**
 * Whether a text contains all words: once as typed, or twice with another ending, because "sounds alike" is not about sound.
 * Needed because the full-text search may ignore an unknown word or match only its beginning.
 */
export function containsAll(text: string, words: readonly string[]): boolean {
	const textWords = wordsOf(text);
	return words.every((word) => {
		const stem = stemOf(word);
		const isForm = (one: string) => stemOf(one) === stem || (word.length >= 4 && one.startsWith(word));
		return textWords.includes(word) || textWords.filter(isForm).length > 1;
	});
}
