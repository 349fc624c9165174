import type { CodeIndex } from '../codes/code-index.ts';
import { pairId } from '../codes/identity.ts';
import { sourceOf } from './coded.ts';
import type { Source } from './coded.ts';
import { readEvents, reasonList } from './events.ts';
import { gather } from './gather.ts';
import { betweenOf, readPairs } from './pairs.ts';
import type { ReadPair } from './pairs.ts';
import { made, readNumber } from './read-number.ts';
import type { Read } from './read-number.ts';
import type { FoundPair, Recognition, Span } from './recognition.ts';
import { scan } from './scan.ts';
import type { Scan } from './scan.ts';
import { readSentences } from './sentences.ts';
import type { Token } from './tokens.ts';

/**
 * Recognises what a pasted text holds: codes, pairs, events, names, known sentences, and what is
 * private. By form first, so that the language of the text matters little.
 * @param text anything that a person pastes, of any length
 * @param index what the content knows
 * @returns everything that was recognised, with places in the given text; nothing is cut off. Takes
 * time in proportion to the length, and never throws
 */
export function readMessage(text: string, index: CodeIndex): Recognition {
	const clean = sourceOf(text);
	const walk = scan(clean.text, index);
	const events = readEvents(walk);
	const reads = readAll(walk, new Set(events.map((one) => one.event)), new Set(events.map((one) => one.token)));
	const pairs = readPairs(walk, reads);
	const place = (start: number, end: number) => placeOf(clean, start, end);
	return {
		...gather(walk, text, reads, pairs, events, place),
		pairs: foundPairs(walk, clean, pairs),
		sentences: readSentences(clean.text, walk.kit).map(({ id, start, end }) => ({
			id,
			words: wordsBetween(clean.text, start, Math.min(end, start + longestQuote)),
			position: place(start, end),
		})),
		private: clean.same ? walk.private : walk.private.map(({ start, end, kind }) => ({ ...place(start, end), kind })),
		ignored: clean.same ? walk.ignored : walk.ignored.map(({ start, end, why }) => ({ ...place(start, end), why })),
	};
}

/** Signs between the letters of a sentence do not count, so that there may be any number of them. */
const longestQuote = 300;

function wordsBetween(text: string, start: number, end: number): string {
	return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

function placeOf(clean: Source, start: number, end: number): Span {
	if (clean.same) return { start, end };
	// The end is behind the last sign, not before the next: invisible signs between belong to neither.
	return { start: clean.at(start), end: end > start ? clean.behind(end - 1) : clean.at(start) };
}

function readAll(walk: Scan, seen: Set<number>, taken: Set<unknown>): Read[] {
	const reads: Read[] = [];
	const { ignored } = walk;
	const scanned = ignored.length;
	let last: Read | undefined;
	for (const token of walk.tokens) {
		if (taken.has(token)) continue;
		if (token.codes) {
			reads.push((last = readName(token)));
			continue;
		}
		const before = last?.token.codes && token.start - last.token.end <= 4 ? last : undefined;
		const read = readNumber(walk, token, before, seen, reasonList(walk, token, seen));
		if (typeof read === 'string') ignored.push({ start: token.start, end: token.end, why: read });
		else reads.push((last = read));
	}
	if (scanned > 0 && ignored.length > scanned) ignored.sort((one, other) => one.start - other.start);
	return reads;
}

function readName(token: Token): Read {
	const code = token.codes?.[0];
	const why = code ? 'name' : 'unknownName';
	return made(token, code, code?.value, code?.list ?? token.list, false, why, token, false);
}

function foundPairs(walk: Scan, clean: Source, pairs: ReadPair[]): FoundPair[] {
	const found: FoundPair[] = [];
	const seen = new Map<number, Set<number>>();
	for (const pair of pairs) {
		const { one, other, firstValue: first, secondValue: second } = pair;
		let tails = seen.get(first);
		if (!tails) seen.set(first, (tails = new Set()));
		if (tails.has(second)) continue;
		tails.add(second);
		const id = pairId(first, second);
		const start = Math.min(one.token.start, other.token.start);
		const end = Math.max(one.token.end, other.token.end);
		const words = wordsBetween(walk.text, ...betweenOf(pair));
		found.push({ id, first, second, position: placeOf(clean, start, end), words, recorded: walk.book.pairs.has(id) });
	}
	return found;
}
