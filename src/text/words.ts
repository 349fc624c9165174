/**
 * @param text any text
 * @returns its words in lower case, without accents and punctuation
 */
export function wordsOf(text: string): string[] {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
}

/**
 * A word without the commonest endings, where enough of it is left: "hacked" and "hacking" are both "hack".
 *
 * @param word one of `wordsOf`
 */
export const stemOf = (word: string): string => word.replace(/(?<=^.{3,})(?:ing|s)$|(?<=^.{4,})(?:ers?|ed|es)$/, '');
