import { codeIn } from '../codes/codebook.ts';
import type { Codebook, KnownCode } from '../codes/codebook.ts';
import type { Read } from './read-number.ts';
import type { Scan } from './scan.ts';

/** Two numbers that stand together, with their places in the list of what was read. */
export interface ReadPair {
	/** The half of the first list, wherever it stands, and the half of the second. */
	one: Read;
	other: Read;
	first: KnownCode | undefined;
	second: KnownCode | undefined;
	values: [first: number, second: number];
	start: number;
	end: number;
}

/** A dialog sets its two numbers a few words apart; labels may be further apart than bare numbers. */
const widest = { labelled: 300, bare: 100 };

/**
 * The pairs of a text: two neighbouring numbers of which the words before, or their form, say that
 * they are the two halves.
 * @param reads all numbers and names that count, in order
 */
export function readPairs(scan: Scan, reads: Read[]): ReadPair[] {
	const [first, second] = scan.book.index.pairLists;
	if (first === undefined || second === undefined) return [];
	const pairs: ReadPair[] = [];
	for (let index = 0; index + 1 < reads.length; index++) {
		const one = reads[index];
		const other = reads[index + 1];
		const pair = one && other && pairOf(scan, one, other, first, second);
		if (!pair) continue;
		pairs.push(pair);
		index++;
	}
	return pairs;
}

function pairOf(scan: Scan, one: Read, other: Read, first: string, second: string): ReadPair | undefined {
	if (one.list === second && other.list === first) return pairOf(scan, other, one, first, second);
	const start = Math.min(one.token.start, other.token.start);
	const end = Math.max(one.token.end, other.token.end);
	const between: [number, number] = [
		Math.min(one.token.end, other.token.end),
		Math.max(one.token.start, other.token.start),
	];
	const labelled = one.list === first || other.list === second;
	if (between[1] - between[0] > (labelled ? widest.labelled : widest.bare)) return undefined;
	if (!mayBe(one, first) || !mayBe(other, second)) return undefined;
	const head = halfOf(scan.book, one, first);
	const tail = halfOf(scan.book, other, second);
	if (!head || !tail) return undefined;
	// Without words that name the lists, both must be marked as hexadecimal, known, and stand as
	// a dialog or a person sets them.
	if (one.list === undefined || other.list === undefined) {
		if (!one.hex || !other.hex || !head.code || !tail.code) return undefined;
		if (!standsAsPair(scan.text.slice(...between), labelled)) return undefined;
	}
	const values: [number, number] = [head.value, tail.value];
	return { one, other, first: head.code, second: tail.code, values, start, end };
}

/** A name, or words that name another list, rule a half out. */
function mayBe(read: Read, list: string): boolean {
	return !read.token.codes && (read.list === undefined || read.list === list);
}

function halfOf(book: Codebook, read: Read, list: string): { value: number; code?: KnownCode } | undefined {
	for (const { value } of read.token.readings) {
		const code = codeIn(book, list, value);
		if (code) return { value, code };
	}
	return read.value === undefined ? undefined : { value: read.value };
}

/** A separator, or on the next line at most one label: a word or a few with a colon. */
function standsAsPair(between: string, labelled: boolean): boolean {
	if (/^\s{0,4}[-/,;|+&_:]?\s{0,4}$/.test(between)) return true;
	const lines = between.split('\n').filter((line) => line.trim() !== '');
	const ends = /[:=：(]\s{0,4}$/.test(between) || labelled;
	return ends && lines.length <= 2 && !/[.!?。]\s/.test(between);
}
