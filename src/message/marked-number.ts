import { readBare, readSpelling, type Reading } from '../codes/spelling.ts';
import { isDigit } from '../text/char-class.ts';
import { isLetterOrNumber } from '../text/fold.ts';
import type { Scan } from './scan.ts';

/**
 * A whole word that is marked as a number by a prefix other than 0x: `x204`, `&H204`. In a query also digits and letters
 * without a prefix, when a list has that number.
 */
export function markedNumber(
	{ text, book, isQuery }: Scan,
	start: number,
	end: number,
): { readings: readonly Reading[]; before: number } | undefined {
	if (end - start > 10 || end - start < 2 || isLetterOrNumber(text.charCodeAt(start - 1))) return undefined;
	const word = text.slice(start, end);
	if (/^[xX][0-9a-fA-F]*\d[0-9a-fA-F]*$/.test(word)) {
		const readings = readSpelling(word);
		// "x86" and "x64" are processors; three digits or more are a code if a list has it.
		return isQuery || (word.length > 3 && readings.some(({ value }) => book.byValue.has(value)))
			? { readings, before: 0 }
			: undefined;
	}
	if (/^[hH][0-9a-fA-F]+$/.test(word) && text.charAt(start - 1) === '&')
		return { readings: readSpelling(`&${word}`), before: 1 };
	if (!isQuery || isDigit(word.charCodeAt(0)) || !/^(?:(?=.*\d)[\da-f]{2,7}|[\da-f]{8})$/i.test(word)) return undefined;
	const readings = readBare(word).filter(({ value }) => book.byValue.has(value));
	return readings.length > 0 ? { readings, before: 0 } : undefined;
}
