/** Kinds of input that bring one letter (https://www.w3.org/TR/input-events-2/). */
const bringsOne = new Set(['insertText', 'insertCompositionText', 'insertLineBreak', 'insertParagraph']);

/** One character outside the first plane of Unicode has two UTF-16 units; so has an accent that found no letter. */
const maxUnits = 2;

/**
 * Whether a change of a text is one letter that a person typed, or something that was taken away.
 *
 * Keyboards of phones and dictation report whole words as text that was inserted, so the text itself is compared: it
 * must not be longer than a letter.
 *
 * @param kind `inputType` of the event; empty where there is none
 * @param before the text before the change
 * @param after the text after it
 */
export function isTyped(kind: string, before: string, after: string): boolean {
	if (!bringsOne.has(kind) && !kind.startsWith('delete')) return false;
	const rest = Math.min(before.length, after.length);
	let start = 0;
	while (start < rest && before[start] === after[start]) start += 1;
	let end = 0;
	while (end < rest - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
	return after.length - start - end <= maxUnits;
}
