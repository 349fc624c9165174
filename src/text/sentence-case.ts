/** @returns the text with its first letter capitalised; a mixed-case name, such as `mRemote`, stays as it is */
export const sentenceCase = (text: string): string =>
	/^\p{Ll}+(?:\P{L}|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
