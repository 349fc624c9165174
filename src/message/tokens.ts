import { readBare, readDigits, readHex, readSigned, readSpelling } from '../codes/spelling.ts';
import type { Reading } from '../codes/spelling.ts';
import type { CodeIndex } from '../codes/code-index.ts';
import { charClass, charClassAt, isDigit, isHexDigit } from '../text/char-class.ts';
import { isLetterOrNumber } from '../text/fold.ts';
import { markedNumber } from './marked-number.ts';
import { masksIn } from './mask.ts';
import { hexEnd } from './number-end.ts';
import type { Ignored } from './recognition.ts';
import { labelOf, newScan, noteTag } from './scan.ts';
import type { Scan, Token } from './scan.ts';
import { isBesideSource, sourceAt } from './sources.ts';

/** A decimal number below this in running text is a count, a port or a year. */
export const minUnlabelledDecimal = 0x10000;

const none: readonly never[] = [];

/**
 * Scans a text once, chunk by chunk: a chunk is the text between spaces and other separators.
 * @param text normalized text
 * @param isQuery whether a person typed only a few words, and so means each number in them
 * @returns tokens and ignored spans, with positions in the normalized text, in order
 */
export function scan(text: string, index: CodeIndex, isQuery = false): Scan {
	const result = newScan(text, index, isQuery);
	for (let start = 0; start < text.length; start++) {
		const first = charClassAt(text, start);
		if (first === 0) noteTag(result, start);
		// A leading colon belongs to the words before; two of them begin an address.
		if (first === 0 || (first === charClass.colon && text.charCodeAt(start + 1) !== 0x3a)) continue;
		let end = start + 1;
		let classes = first;
		for (let one = charClassAt(text, end); one !== 0; one = charClassAt(text, ++end)) classes |= one;
		readChunk(result, start, end, classes);
		start = end - 1;
	}
	return result;
}

function readChunk(scan: Scan, start: number, end: number, classes: number): void {
	const { text } = scan;
	const source = sourceAt(scan, start, end);
	if (source) scan.sources.push(source);
	let from = start;
	for (const mask of source?.known || classes === charClass.word
		? none
		: masksIn(text.slice(start, end), classes, start)) {
		if (mask.end <= from) continue;
		readWords(scan, from, mask.start);
		scan.ignored.push(mask);
		from = mask.end;
	}
	readWords(scan, from, end);
}

function readWords(scan: Scan, from: number, to: number): void {
	for (let start = from; start < to; start++) {
		if (!(charClassAt(scan.text, start) & charClass.word)) continue;
		let end = start + 1;
		while (end < to && charClassAt(scan.text, end) & charClass.word) end++;
		readWord(scan, start, end);
		start = end;
	}
}

/** Adds the numbers and names in one word of letters, digits and underscores to the scan. */
function readWord(scan: Scan, start: number, end: number): void {
	if (isName(scan, start, end)) return;
	const marked = markedNumber(scan, start, end);
	if (marked)
		return void addToken(scan, start - marked.before, end, marked.readings, labelOf(scan, start - marked.before));
	for (let index = firstNumber(scan.text, start, end); index < end;) {
		const last = tokenAt(scan, start, index, end);
		index = last < 0 ? index + 1 : last;
	}
}

function isName({ text, book, index, tokens }: Scan, start: number, end: number): boolean {
	if (isDigit(text.charCodeAt(start)) || end - start > 128) return false;
	const word = text.slice(start, end);
	const codes = book.byName.get(word.toLowerCase());
	const known = index.nameStarts.find((name) => word.length > name.start.length && word.startsWith(name.start));
	if (!codes && !known) return false;
	const list = codes ? '' : (known?.list ?? '');
	tokens.push({ start, end, readings: none, label: undefined, besideSource: false, codes: codes ?? none, list });
	return true;
}

/** Position of the first digit; in a word of eight characters, its start, because it may be hexadecimal. */
function firstNumber(text: string, start: number, end: number): number {
	let index = start;
	while (index < end && !isDigit(text.charCodeAt(index))) index++;
	if (index === end) return end;
	// People and OCR confuse the letter O with the zero of 0x523.
	const isLetterO = index === start + 2 && isZero(text.charCodeAt(start)) && isX(text.charCodeAt(start + 1));
	return isLetterO || end - start === 8 ? start : index;
}

/** The digit, or the letter O in its place. */
function isZero(code: number): boolean {
	return code === 0x30 || (code | 0x20) === 0x6f;
}

function isX(code: number): boolean {
	return (code | 0x20) === 0x78;
}

/** Reads the token that begins exactly here. @returns where it ends, or -1 when none begins here */
function tokenAt(scan: Scan, word: number, index: number, end: number): number {
	const { text } = scan;
	const isPrefix = index + 2 < end && isX(text.charCodeAt(index + 1)) && isZero(text.charCodeAt(index));
	if (isPrefix && isHexDigit(text.charCodeAt(index + 2))) return prefixed(scan, word, index, end);
	const fresh = index === word || text.charCodeAt(index - 1) === 0x5f;
	if (fresh && end - index === 8 && /^(?=.*[a-f])[\da-f]{8}$/i.test(text.slice(index, end)))
		return addToken(scan, index, end, readBare(text.slice(index, end)), labelOf(scan, index));
	return isDigit(text.charCodeAt(index)) ? digits(scan, fresh, index, end) : -1;
}

function digits(scan: Scan, fresh: boolean, index: number, end: number): number {
	const { text, isQuery } = scan;
	let last = index + 1;
	while (last < end && isDigit(text.charCodeAt(last))) last++;
	if (!fresh) return ignore(scan, index, last, 'identifier');
	if (last - index > 40) return ignore(scan, index, last, 'too long');
	if (last < end) {
		const next = text.charCodeAt(last);
		if (last + 1 === end && (next | 0x20) === 0x68)
			return addToken(scan, index, end, readSpelling(text.slice(index, end)), labelOf(scan, index));
		const bare = isQuery && isHexDigit(next) ? readSpelling(text.slice(index, end)) : none;
		if (bare.some(({ value }) => scan.book.byValue.has(value)))
			return addToken(scan, index, end, bare, labelOf(scan, index));
		// "1315Error": a capitalised word may follow where a line end was lost.
		const capital =
			next >= 0x41 && next <= 0x5a && text.charCodeAt(last + 1) >= 0x61 && text.charCodeAt(last + 1) <= 0x7a;
		if (next !== 0x5f && !capital) return ignore(scan, index, end, 'identifier');
	}
	const label = labelOf(scan, index);
	const besideSource = isBesideSource(scan, index, last);
	if (!label && !besideSource && !isQuery && isCount(scan, index, last)) return ignore(scan, index, last, 'no label');
	const number = text.slice(index, last);
	if (hasMinus(text, index)) return addToken(scan, index - 1, last, readSigned(-Number(number)), label);
	return addToken(scan, index, last, readDigits(number), label, besideSource);
}

/** Whether a number is a mere count, as most numbers are: nothing before or after it suggests otherwise. */
function isCount({ text, columns }: Scan, start: number, end: number): boolean {
	const length = end - start;
	if (length > 4 || columns.has(end) || text.charCodeAt(end) === 0x29) return false;
	if (isAlone(text, { start, end })) return false;
	if (length < 3) return true;
	// After a colon or a tag, a number may be an event in a language without known labels.
	const space = text.charCodeAt(start - 1) === 0x20 ? 1 : 0;
	const before = text.charCodeAt(start - 1 - space);
	return before !== 0x3a && before !== 0x3e;
}

function prefixed(scan: Scan, word: number, index: number, end: number): number {
	const { text } = scan;
	// "10x523" is not a code, but "code0x523" is: only a digit before it makes it part of another number.
	if (index > word && isDigit(text.charCodeAt(index - 1))) return ignore(scan, index, end, 'identifier');
	const last = hexEnd(text, index + 2, scan.index.labelWords, (value) => scan.book.byValue.has(value));
	if (last < 0) return ignore(scan, index, end, 'unclear end');
	return addToken(scan, index, last, readHex(text, index + 2, Math.min(last, index + 80)), labelOf(scan, index));
}

function addToken(
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

/** A hyphen is a minus sign unless it joins the number to something before it. */
function hasMinus(text: string, index: number): boolean {
	if (text.charCodeAt(index - 1) !== 0x2d) return false;
	const before = text.charCodeAt(index - 2);
	return !(isLetterOrNumber(before) || before === 0x5f || before === 0x29 || before === 0x2d);
}

/** Whether a number of at least three digits is alone on its line, as in a list that someone typed. */
export function isAlone(text: string, { start, end }: Pick<Token, 'start' | 'end'>): boolean {
	if (end - start < 3 || !/^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 40))) return false;
	return /\n[ \t]*(?:[-*•][ \t]+)?$/.test(text.slice(Math.max(0, start - 40), start));
}
