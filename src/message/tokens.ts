import { isLetterOrNumber } from '../codes/fold.ts';
import { isDigit, isHexDigit } from '../codes/sign-kinds.ts';
import { readBare, readDigits, readHex, readSigned, readSpelling } from '../codes/spelling.ts';
import type { Reading } from '../codes/spelling.ts';
import type { KnownCode } from '../codes/codebook.ts';
import type { FoundLabel } from '../codes/label-trie.ts';
import { hexEnd } from './number-end.ts';
import type { Ignored } from './recognition.ts';
import type { Scan } from './scan.ts';
import { isBesideSource } from './sources.ts';
import { tagBefore } from './tag.ts';

/** A number or a name; positions in the plain text. */
export interface Token {
	start: number;
	end: number;
	/** Ways to read it, likeliest first; empty for a name. */
	readings: readonly Reading[];
	/** The words before a number. */
	label: FoundLabel | undefined;
	/** Whether it is an event of the source that is named right beside it. */
	besideSource: boolean;
	/** Codes of a symbolic name; undefined for a number. */
	codes: readonly KnownCode[] | undefined;
	/** List of a name that is not in this edition; else empty. */
	list: string;
}

/** A decimal number below this in running text is a count, a port or a year. */
export const striking = 0x10000;

const none: readonly never[] = [];

/**
 * Adds the numbers and names of one word to what was scanned.
 * @param scan text and look-ups; what is no token goes to its `ignored`
 * @param start where the word of letters, digits and underscores begins
 * @param end where it ends
 */
export function readWord(scan: Scan, start: number, end: number): void {
	if (nameOf(scan, start, end)) return;
	for (let index = firstNumber(scan.text, start, end); index < end;) {
		const last = tokenAt(scan, start, index, end);
		index = last < 0 ? index + 1 : last;
	}
}

function nameOf({ text, book, kit, tokens }: Scan, start: number, end: number): boolean {
	if (!kit.names.first[text.charCodeAt(start)]) return false;
	const length = end - start;
	if (length >= kit.names.shortest && length <= kit.names.longest) {
		const codes = book.byName.get(text.slice(start, end).toLowerCase());
		if (codes) {
			tokens.push({ start, end, readings: none, label: undefined, besideSource: false, codes, list: '' });
			return true;
		}
	}
	if (length > 128) return false;
	for (const name of kit.nameStarts) {
		if (length <= name.start.length || !text.startsWith(name.start, start)) continue;
		tokens.push({ start, end, readings: none, label: undefined, besideSource: false, codes: none, list: name.list });
		return true;
	}
	return false;
}

/** Where the first digit is; a word of eight hexadecimal digits begins at its beginning. */
function firstNumber(text: string, start: number, end: number): number {
	let index = start;
	while (index < end && !isDigit(text.charCodeAt(index))) index++;
	if (index === end) return end;
	// People and text recognition take the letter O for the zero of 0x523.
	const isLetterO = index === start + 2 && isZero(text.charCodeAt(start)) && isX(text.charCodeAt(start + 1));
	return isLetterO || end - start === 8 ? start : index;
}

/** The digit, or the letter O that people take for it. */
function isZero(code: number): boolean {
	return code === 0x30 || (code | 0x20) === 0x6f;
}

function isX(code: number): boolean {
	return (code | 0x20) === 0x78;
}

/** Reads what begins exactly here. @returns where it ends, or -1 when nothing begins here */
function tokenAt(scan: Scan, word: number, index: number, end: number): number {
	const { text } = scan;
	const isPrefix = index + 2 < end && isX(text.charCodeAt(index + 1)) && isZero(text.charCodeAt(index));
	if (isPrefix && isHexDigit(text.charCodeAt(index + 2))) return prefixed(scan, word, index, end);
	const fresh = index === word || text.charCodeAt(index - 1) === 0x5f;
	if (fresh && end - index === 8 && isBareHex(text, index, end))
		return enter(scan, index, end, readBare(text.slice(index, end)), labelOf(scan, index));
	return isDigit(text.charCodeAt(index)) ? digits(scan, fresh, index, end) : -1;
}

/** Hexadecimal digits only, one of them at least a letter. */
function isBareHex(text: string, start: number, end: number): boolean {
	let letters = 0;
	for (let index = start; index < end; index++) {
		const code = text.charCodeAt(index);
		if (!isHexDigit(code)) return false;
		if (!isDigit(code)) letters++;
	}
	return letters > 0;
}

function digits(scan: Scan, fresh: boolean, index: number, end: number): number {
	const { text } = scan;
	let last = index + 1;
	while (last < end && isDigit(text.charCodeAt(last))) last++;
	if (!fresh) return ignore(scan, index, last, 'identifier');
	if (last - index > 40) return ignore(scan, index, last, 'too long');
	if (last < end) {
		const next = text.charCodeAt(last);
		if (last + 1 === end && (next | 0x20) === 0x68)
			return enter(scan, index, end, readSpelling(text.slice(index, end)), labelOf(scan, index));
		// "1315Error": a word with a capital may follow where a line end was lost.
		const capital =
			next >= 0x41 && next <= 0x5a && text.charCodeAt(last + 1) >= 0x61 && text.charCodeAt(last + 1) <= 0x7a;
		if (next !== 0x5f && !capital) return ignore(scan, index, end, 'identifier');
	}
	const label = labelOf(scan, index);
	const besideSource = isBesideSource(scan, index, last);
	if (!label && !besideSource && isCount(scan, index, last)) return ignore(scan, index, last, 'no label');
	const number = text.slice(index, last);
	if (hasMinus(text, index)) return enter(scan, index - 1, last, readSigned(-Number(number)), label);
	return enter(scan, index, last, readDigits(number), label, besideSource);
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

function prefixed(scan: Scan, word: number, index: number, end: number): number {
	const { text } = scan;
	// "10x523" is no code, and "code0x523" is one: only a digit before it makes it part of another.
	if (index > word && isDigit(text.charCodeAt(index - 1))) return ignore(scan, index, end, 'identifier');
	const last = hexEnd(text, index + 2, scan.kit.labelWords, scan.known);
	if (last < 0) return ignore(scan, index, end, 'unclear end');
	return enter(scan, index, last, readHex(text, index + 2, Math.min(last, index + 80)), labelOf(scan, index));
}

function enter(
	scan: Scan,
	start: number,
	end: number,
	readings: readonly Reading[],
	label: Token['label'],
	besideSource = false,
): number {
	if (readings.length === 0) return ignore(scan, start, end, 'too long');
	scan.tokens.push({ start, end, readings, label, besideSource, codes: undefined, list: '' });
	return end;
}

function ignore(scan: Scan, start: number, end: number, why: Ignored['why']): number {
	scan.ignored.push({ start, end, why });
	return end;
}

/** A hyphen is a minus when it follows nothing that it could join. */
function hasMinus(text: string, index: number): boolean {
	if (text.charCodeAt(index - 1) !== 0x2d) return false;
	const before = text.charCodeAt(index - 2);
	return !(isLetterOrNumber(before) || before === 0x5f || before === 0x29 || before === 0x2d);
}
