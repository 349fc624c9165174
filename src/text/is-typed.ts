/** Kinds of input that insert one letter (https://www.w3.org/TR/input-events-2/). */
const insertsOne = new Set(['insertText', 'insertCompositionText', 'insertLineBreak', 'insertParagraph']);

/** A character outside the first plane of Unicode has two UTF-16 units, and so has an uncombined accent with its letter. */
const maxUnits = 2;

/**
 * Whether a change to a text is one typed letter or a deletion.
 *
 * Phone keyboards and dictation report whole words as inserted text too, so the texts are compared: what was inserted
 * must not be longer than a letter.
 *
 * @param kind `inputType` of the event; empty where there is none
 * @param before the text before the change
 * @param after the text after it
 */
export function isTyped(kind: string, before: string, after: string): boolean {
	if (!insertsOne.has(kind) && !kind.startsWith('delete')) return false;
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start += 1;
	let end = 0;
	while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
	return after.length - start - end <= maxUnits;
}
