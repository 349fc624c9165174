import { isCapital, isHexDigit, isHexLetter } from '../text/char-class.ts';
import { fold, isLetter, isLetterOrNumber } from '../text/fold.ts';

/** Whether a number is known; decides where a number ends when its line end was lost. */
export type IsKnown = (value: number) => boolean;

/** A longer run of letters is not a word. */
const maxWord = 40;

/**
 * Where a hexadecimal number ends. Line ends get lost when a dialog is pasted, and the letters
 * a to f then belong to the number or to the next word: `0x523Error`.
 * Tried in this order: no word follows; a known label begins; a capitalised word begins after a known
 * number, or after the last digit; any other word begins after a known number.
 * @param text plain text
 * @param start first digit, after the prefix
 * @param labelWords words of labels
 * @returns the end, or -1 when it is unclear
 */
export function hexEnd(text: string, start: number, labelWords: ReadonlySet<string>, known: IsKnown): number {
	let end = start;
	while (end < text.length && isHexDigit(text.charCodeAt(end))) end++;
	if (!followsWord(text, end) || isSuffix(text, end)) return end;

	// Only the letters after the last digit can belong to the word.
	const earliest = Math.max(start + 1, lastDigit(text, start, end) + 1);
	for (let cut = end; cut >= earliest; cut--) if (startsLabel(labelWords, text, cut)) return cut;
	for (let cut = end; cut >= earliest; cut--)
		if (isCapitalised(text, cut) && isWord(text, cut) && known(valueOf(text, start, cut))) return cut;
	if (isWord(text, end) && end - start <= 8) return end;
	for (let cut = end; cut >= earliest; cut--) {
		// The next letter is not a hexadecimal digit, so the number is complete; otherwise it needs at least three digits.
		const whole = cut === end || cut - start >= 3;
		if (whole && hasWord(text, cut) && known(valueOf(text, start, cut))) return cut;
	}
	return -1;
}

/** Whether a letter or digit follows that may belong to a word. Scripts without spaces end a number by themselves. */
function followsWord(text: string, index: number): boolean {
	if (index >= text.length) return false;
	const code = text.charCodeAt(index);
	return code > 0x2f && code < 0x1100 && isLetterOrNumber(code);
}

/** Suffixes for hexadecimal and for long numbers in source code: `h`, `u`, `ul`, `ll`. */
function isSuffix(text: string, index: number): boolean {
	const first = text.charCodeAt(index) | 0x20;
	if (first !== 0x68 && first !== 0x75 && first !== 0x6c) return false;
	return /^(?:[hH]|[uU]?[lL]{1,2}|[uU])(?![\p{L}\p{N}])/u.test(text.slice(index, index + 4));
}

/** The last decimal digit. Looks back a few letters only: no more can belong to a word that begins in the number. */
function lastDigit(text: string, start: number, end: number): number {
	let index = end - 1;
	while (index > start && end - index <= 8 && isHexLetter(text.charCodeAt(index))) index--;
	return index;
}

function valueOf(text: string, start: number, end: number): number {
	return end - start > 64 ? Number.NaN : Number.parseInt(text.slice(start, end), 16);
}

/** Whether more than three letters follow here. */
function hasWord(text: string, index: number): boolean {
	for (let at = index; at < index + 4; at++) if (!isLetter(text.charCodeAt(at))) return false;
	return true;
}

/**
 * Whether a whole capitalised word begins here. It must contain a letter that cannot be mistaken for a digit: the O in
 * "0x9O4" and "0x9OF" is a mistyped zero.
 */
function isWord(text: string, index: number): boolean {
	if (!isCapital(text.charAt(index))) return false;
	let end = index;
	let isPlain = false;
	for (; end < index + maxWord && isLetter(text.charCodeAt(end)); end++)
		isPlain ||= !isHexLetter(text.charCodeAt(end)) && (text.charCodeAt(end) | 0x20) !== 0x6f;
	return isPlain && end > index + 1 && !isLetterOrNumber(text.charCodeAt(end));
}

/** Whether a capital followed by a lower-case letter is here. */
function isCapitalised(text: string, index: number): boolean {
	const next = text.charAt(index + 1);
	return isCapital(text.charAt(index)) && next !== next.toUpperCase();
}

/** Whether the letters from here to the next non-letter are a word of a label. */
function startsLabel(labelWords: ReadonlySet<string>, text: string, index: number): boolean {
	let end = index;
	while (end < index + maxWord && isLetter(text.charCodeAt(end))) end++;
	return labelWords.has(fold(text.slice(index, end)));
}
