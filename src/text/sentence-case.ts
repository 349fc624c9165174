/** @returns the text with a capital at its beginning; a name that mixes letters, such as `mRemote`, stays */
export const sentenceCase = (text: string): string =>
	/^\p{Ll}+(?:\P{L}|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
