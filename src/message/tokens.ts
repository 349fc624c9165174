import { readDigits, readHex, readSpelling } from '../codes/spelling.ts';
import type { Reading } from '../codes/spelling.ts';
import type { KnownCode } from '../codes/codebook.ts';
import type { FoundLabel } from '../codes/label-trie.ts';
import { hexEnd } from './number-end.ts';
import type { Ignored } from './recognition.ts';
import type { Scan } from './scan.ts';
import { tagBefore } from './tag.ts';

/** A number or a name; positions in the plain text. */
export interface Token {
	start: number;
	end: number;
	/** Ways to read it, likeliest first; empty for a name. */
	readings: Reading[];
	/** The words before a number. */
	label?: FoundLabel | undefined;
	/** Codes of a symbolic name; undefined for a number. */
	codes?: KnownCode[];
	/** List of a name that is not in this edition. */
	list?: string;
}

/** A decimal number below this in running text is a count, a port or a year. */
export const striking = 0x10000;

/**
 * Adds the numbers and names of one word to what was scanned.
 * @param scan text and look-ups; what is no token goes to its `ignored`
 * @param start where the word of letters, digits and underscores begins
 * @param end where it ends
 */
export function readWord(scan: Scan, start: number, end: number): void {
	const name = nameOf(scan, start, end);
	if (name) {
		scan.tokens.push(name);
		return;
	}
	for (let index = firstNumber(scan.text, start, end); index < end;) {
		const token = tokenAt(scan, start, index, end);
		if (token === undefined) {
			index++;
			continue;
		}
		if ('why' in token) scan.ignored.push(token);
		else scan.tokens.push(token);
		index = token.end;
	}
}

function nameOf({ text, book, kit }: Scan, start: number, end: number): Token | undefined {
	const length = end - start;
	if (length >= kit.names[0] && length <= kit.names[1]) {
		const codes = book.byName.get(text.slice(start, end).toLowerCase());
		if (codes) return { start, end, readings: [], codes };
	}
	if (length > 128 || !kit.nameFirst.has(text.charCodeAt(start))) return undefined;
	const known = kit.nameStarts.find((name) => text.startsWith(name.start, start) && length > name.start.length);
	return known && { start, end, readings: [], codes: [], list: known.list };
}

/** Where the first digit is; a word of eight hexadecimal digits begins at its beginning. */
function firstNumber(text: string, start: number, end: number): number {
	let index = start;
	while (index < end && !isDigit(text.charCodeAt(index))) index++;
	if (index === end) return end;
	// People and text recognition take the letter O for the zero of 0x523.
	const isLetterO = index === start + 2 && /^[Oo][xX]$/.test(text.slice(start, index));
	return isLetterO || end - start === 8 ? start : index;
}

function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}

/** A token or an ignored number that begins exactly here. */
function tokenAt(scan: Scan, word: number, index: number, end: number): Token | Ignored | undefined {
	const { text } = scan;
	const fresh = index === word || text.charCodeAt(index - 1) === 0x5f;
	const next = text.charCodeAt(index + 1) | 0x20;
	if (next === 0x78 && index + 2 < end && /^[0Oo][xX][0-9a-fA-F]/.test(text.slice(index, index + 3)))
		return prefixed(scan, word, index, end);
	if (fresh && end - index === 8 && /^(?=\d*[a-f])[0-9a-f]{8}$/i.test(text.slice(index, end)))
		return spelled(scan, index, end, text.slice(index, end));
	return isDigit(text.charCodeAt(index)) ? digits(scan, fresh, index, end) : undefined;
}

function digits(scan: Scan, fresh: boolean, index: number, end: number): Token | Ignored {
	const { text } = scan;
	let last = index + 1;
	while (last < end && isDigit(text.charCodeAt(last))) last++;
	if (!fresh) return { start: index, end: last, why: 'identifier' };
	if (last - index > 40) return { start: index, end: last, why: 'too long' };
	if (last < end) {
		if (last + 1 === end && /[hH]/.test(text.charAt(last))) return spelled(scan, index, end, text.slice(index, end));
		// "1315Error": a word with a capital may follow where a line end was lost.
		if (text.charAt(last) !== '_' && !/^[A-Z][a-z]/.test(text.slice(last, last + 2)))
			return { start: index, end, why: 'identifier' };
	}
	const label = labelOf(scan, index);
	if (!label && isCount(scan, index, last)) return { start: index, end: last, why: 'no label' };
	const start = hasMinus(text, index) ? index - 1 : index;
	const number = text.slice(start, last);
	const readings = start < index ? readSpelling(number) : readDigits(number);
	return tokenOr(start, last, readings, label);
}

/** Most numbers of most texts are counts: nothing before, behind or around them says more. */
function isCount({ text, columns }: Scan, start: number, end: number): boolean {
	const length = end - start;
	if (length > 4 || columns.has(end) || text.charCodeAt(end) === 0x29) return false;
	if (length < 3) return true;
	// Behind a colon or an element, a number may be an event in a language that nobody foresaw.
	const space = text.charCodeAt(start - 1) === 0x20 ? 1 : 0;
	const before = text.charCodeAt(start - 1 - space);
	return before !== 0x3a && before !== 0x3e;
}

function labelOf(scan: Scan, start: number): FoundLabel | undefined {
	return tagBefore(scan, start) ?? scan.labelBefore(start);
}

function prefixed(scan: Scan, word: number, index: number, end: number): Token | Ignored {
	const { text } = scan;
	// "10x523" is no code, and "code0x523" is one: only a digit before it makes it part of another.
	if (index > word && isDigit(text.charCodeAt(index - 1))) return { start: index, end, why: 'identifier' };
	const last = hexEnd(text, index + 2, scan.kit.labelWords, scan.known);
	if (last < 0) return { start: index, end, why: 'unclear end' };
	return tokenOr(index, last, readHex(text.slice(index + 2, Math.min(last, index + 80))), labelOf(scan, index));
}

function spelled(scan: Scan, start: number, end: number, number: string): Token | Ignored {
	return tokenOr(start, end, readSpelling(number), labelOf(scan, start));
}

function tokenOr(start: number, end: number, readings: Reading[], label: FoundLabel | undefined): Token | Ignored {
	return readings.length === 0 ? { start, end, why: 'too long' } : { start, end, readings, label };
}

/** A hyphen is a minus when it follows nothing that it could join. */
function hasMinus(text: string, index: number): boolean {
	if (text.charCodeAt(index - 1) !== 0x2d) return false;
	return !/[\p{L}\p{N}_)-]/u.test(text.charAt(index - 2));
}
