import type { Hit } from './search-pages.ts';

/**
 * The query as it was probably meant.
 *
 * @param words the words of the query that carry meaning
 * @param best the best hit, which knows what it guessed
 * @returns the same words, with those that were only guessed at put right
 */
export function meantBy(words: readonly string[], best: Hit | undefined): string[] {
	return words.map((word) => best?.guessed.find(({ typed }) => typed === word)?.meant ?? word);
}
