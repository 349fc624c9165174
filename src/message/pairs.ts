import { codeIn } from '../codes/codebook.ts';
import type { CodebookEntry } from '../codes/codebook.ts';
import type { Candidate } from './read-number.ts';
import type { Scan } from './scan.ts';

/** Two numbers that belong together. */
export interface ReadPair {
	/** The half of the first list and the half of the second, in whichever order the text has them. */
	one: Candidate;
	other: Candidate;
	first: CodebookEntry | undefined;
	second: CodebookEntry | undefined;
	firstValue: number;
	secondValue: number;
}

/** In a dialog the two numbers are a few words apart; labelled numbers may be further apart than bare ones. */
const maxGap = { labelled: 300, bare: 100 };

/**
 * The pairs of a text: two neighbouring numbers that are the two halves, according to their labels
 * or their form.
 * @param candidates all candidate numbers and names, in order
 */
export function readPairs(scan: Scan, candidates: Candidate[]): ReadPair[] {
	const [first, second] = scan.book.index.pairLists;
	if (first === undefined || second === undefined) return [];
	const pairs: ReadPair[] = [];
	for (let index = 0; index + 1 < candidates.length; index++) {
		const one = candidates[index];
		const other = candidates[index + 1];
		const pair = one && other && pairOf(scan, one, other, first, second);
		if (!pair) continue;
		pairs.push(pair);
		index++;
	}
	return pairs;
}

/** @returns where the text between two tokens begins and ends */
export function betweenOf({ one, other }: Pick<ReadPair, 'one' | 'other'>): [start: number, end: number] {
	return [Math.min(one.token.end, other.token.end), Math.max(one.token.start, other.token.start)];
}

function pairOf(scan: Scan, one: Candidate, other: Candidate, first: string, second: string): ReadPair | undefined {
	if (one.list === second && other.list === first) return pairOf(scan, other, one, first, second);
	if (!mayBe(one, first) || !mayBe(other, second)) return undefined;
	const labelled = one.list === first || other.list === second;
	const bare = one.list === undefined || other.list === undefined;
	if (bare && !(one.hex && other.hex)) return undefined;
	const start = Math.min(one.token.end, other.token.end);
	const end = Math.max(one.token.start, other.token.start);
	if (end - start > (labelled ? maxGap.labelled : maxGap.bare)) return undefined;
	const head = halfOf(scan, one, first);
	const tail = halfOf(scan, other, second);
	const firstValue = head?.value ?? one.value;
	const secondValue = tail?.value ?? other.value;
	if (firstValue === undefined || secondValue === undefined) return undefined;
	// Without labels for the lists, both must be marked as hexadecimal, known, and written the way
	// a dialog or a person writes a pair.
	if (bare && !(head && tail && looksLikePair(scan.text, start, end, labelled))) return undefined;
	return { one, other, first: head, second: tail, firstValue, secondValue };
}

/** Whether a candidate may be a half: not a name, and not labelled as from another list. */
function mayBe(candidate: Candidate, list: string): boolean {
	return !candidate.token.codes && (candidate.list === undefined || candidate.list === list);
}

function halfOf({ book }: Scan, candidate: Candidate, list: string): CodebookEntry | undefined {
	for (const { value } of candidate.token.readings) {
		const code = codeIn(book, list, value);
		if (code) return code;
	}
	return undefined;
}

/** Whether two numbers are only a separator apart, or on two lines with at most one label: a few words with a colon. */
function looksLikePair(text: string, start: number, end: number, labelled: boolean): boolean {
	if (end - start === 1 && text.charCodeAt(start) === 0x20) return true;
	const between = text.slice(start, end);
	if (between.length <= 9 && /^\s{0,4}[-/,;|+&_:]?\s{0,4}$/.test(between)) return true;
	if (!labelled && !/[:=：(]\s{0,4}$/.test(between)) return false;
	return !/[.!?。]\s/.test(between) && between.split('\n').filter((line) => line.trim() !== '').length <= 2;
}
