import type { CodeIndex } from '../codes/code-index.ts';
import { pairId } from '../codes/identity.ts';
import { decodeAndNormalize } from '../text/decode-escapes.ts';
import type { DecodedText } from '../text/decode-escapes.ts';
import { readEvents, reasonList } from './events.ts';
import { mergeMatches } from './merge-matches.ts';
import { betweenOf, readPairs } from './pairs.ts';
import type { ReadPair } from './pairs.ts';
import { candidate, readNumber } from './read-number.ts';
import type { Candidate } from './read-number.ts';
import type { FoundPair, Recognition, Span } from './recognition.ts';
import type { Scan, Token } from './scan.ts';
import { readSentences } from './sentences.ts';
import { scan } from './tokens.ts';

/** Only this much of a text is read, in UTF-16 units; messages that people paste are shorter. */
export const maxRead = 100_000;

/**
 * Recognises codes, pairs, events, names and known sentences in a pasted text. By form first, so that the language of the
 * text matters little.
 * @param given anything that a person pastes; of a longer text only the first 100,000 characters are read
 * @param index the known codes
 * @returns everything that was recognised, with positions in the given text. Takes time in proportion to the length, and
 * never throws
 */
export function readMessage(given: string, index: CodeIndex): Recognition {
	const text = given.slice(0, maxRead);
	const clean = decodeAndNormalize(text);
	const scanned = scan(clean.text, index);
	const events = readEvents(scanned);
	const candidates = readAll(scanned, new Set(events.map((one) => one.event)), new Set(events.map((one) => one.token)));
	const pairs = readPairs(scanned, candidates);
	const place = (start: number, end: number) => placeOf(clean, start, end);
	return {
		...mergeMatches(scanned, text, candidates, pairs, events, place),
		pairs: foundPairs(scanned, clean, pairs),
		sentences: readSentences(clean.text, scanned.index).map(({ id, start, end }) => ({
			id,
			words: wordsBetween(clean.text, start, Math.min(end, start + maxQuote)),
			position: place(start, end),
		})),
		ignored: scanned.ignored.map(({ start, end, why }) => ({ ...place(start, end), why })),
	};
}

/** A recognised sentence may have any number of characters between its letters, so a quote of it is cut. */
const maxQuote = 300;

function wordsBetween(text: string, start: number, end: number): string {
	return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

function placeOf(clean: DecodedText, start: number, end: number): Span {
	if (clean.same) return { start, end };
	// The end is after the last character, not before the next: invisible characters between belong to neither.
	return { start: clean.at(start), end: end > start ? clean.behind(end - 1) : clean.at(start) };
}

function readAll(scanned: Scan, seen: Set<number>, taken: Set<unknown>): Candidate[] {
	const candidates: Candidate[] = [];
	const { ignored } = scanned;
	const ignoredBefore = ignored.length;
	let last: Candidate | undefined;
	for (const token of scanned.tokens) {
		if (taken.has(token)) continue;
		if (token.codes) {
			candidates.push((last = readName(token)));
			continue;
		}
		const before = last?.token.codes && token.start - last.token.end <= 4 ? last : undefined;
		const read = readNumber(scanned, token, before, seen, reasonList(scanned, token, seen));
		if (typeof read === 'string') ignored.push({ start: token.start, end: token.end, why: read });
		else candidates.push((last = read));
	}
	if (ignoredBefore > 0 && ignored.length > ignoredBefore) ignored.sort((one, other) => one.start - other.start);
	return candidates;
}

function readName(token: Token): Candidate {
	const code = token.codes?.[0];
	const why = code ? 'name' : 'unknownName';
	return candidate(token, code, code?.value, code?.list ?? token.list, false, why, token, false);
}

function foundPairs(scanned: Scan, clean: DecodedText, pairs: ReadPair[]): FoundPair[] {
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
		const words = wordsBetween(scanned.text, ...betweenOf(pair));
		found.push({
			id,
			first,
			second,
			position: placeOf(clean, start, end),
			words,
			recorded: scanned.book.pairs.has(id),
		});
	}
	return found;
}
