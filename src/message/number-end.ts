import { fold } from '../codes/fold.ts';

/** Whether a number is known; decides where a number ends whose line end was lost. */
export type IsKnown = (value: number) => boolean;

function isHexDigit(code: number): boolean {
	return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66);
}

/**
 * Where a hexadecimal number ends. Line ends get lost when a dialog is pasted, and the letters
 * a to f then belong to the number or to the next word: `0x523Error`.
 * In this order: nothing follows that could be a word; a known label begins; a word with a capital
 * begins behind a known number; any other word begins behind a known number.
 * @param text plain text
 * @param start first digit, behind the prefix
 * @param labelWords words of labels, folded
 * @returns the end, or -1 when it cannot be told
 */
export function hexEnd(text: string, start: number, labelWords: Set<string>, known: IsKnown): number {
	let end = start;
	while (end < text.length && isHexDigit(text.charCodeAt(end))) end++;
	if (!followsWord(text, end)) return end;
	const suffix = /^(?:[hH]|[uU]?[lL]{1,2}|[uU])(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 4));
	if (suffix) return end;

	// A number has at most eight digits behind its zeros, and the letters of the word are the last.
	const earliest = Math.max(start + 1, lastDigit(text, start, end) + 1);
	for (let cut = end; cut >= earliest; cut--) if (labelWords.has(fold(wordAt(text, cut)))) return cut;
	for (let cut = end; cut >= earliest; cut--)
		if (isCapitalised(text, cut) && known(valueOf(text, start, cut))) return cut;
	if (isCapital(text.charAt(end)) && end - start <= 8) return end;
	for (let cut = end; cut >= earliest; cut--) {
		// A letter beyond f cannot be a digit, so the number is whole; else it takes more to believe it.
		const whole = cut === end || cut - start >= 3;
		if (whole && wordAt(text, cut).length > 3 && known(valueOf(text, start, cut))) return cut;
	}
	return -1;
}

/** Scripts without spaces end a number by themselves; digits and alphabets do not. */
function followsWord(text: string, index: number): boolean {
	const code = text.charCodeAt(index);
	if (code <= 0x2f) return false;
	return code < 0x1100 && /[\p{L}\p{N}]/u.test(text.charAt(index));
}

/** Only so many letters before the end can belong to a word that begins in the number. */
function lastDigit(text: string, start: number, end: number): number {
	let index = end - 1;
	while (index > start && end - index <= 8 && /[a-f]/i.test(text.charAt(index))) index--;
	return index;
}

function valueOf(text: string, start: number, end: number): number {
	return end - start > 64 ? Number.NaN : Number.parseInt(text.slice(start, end), 16);
}

/** The letters from here on; long enough for every label. */
function wordAt(text: string, index: number): string {
	return /^\p{L}{0,24}/u.exec(text.slice(index, index + 24))?.[0] ?? '';
}

function isCapital(sign: string): boolean {
	return sign !== sign.toLowerCase();
}

function isCapitalised(text: string, index: number): boolean {
	const next = text.charAt(index + 1);
	return isCapital(text.charAt(index)) && next !== next.toUpperCase();
}
