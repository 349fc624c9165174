import type { CodeIndex } from '../codes/code-index.ts';
import { pairId } from '../codes/identity.ts';
import { plain } from '../codes/plain.ts';
import type { Plain } from '../codes/plain.ts';
import { readEvents, reasonList } from './events.ts';
import { gather } from './gather.ts';
import { readPairs } from './pairs.ts';
import type { ReadPair } from './pairs.ts';
import { readNumber } from './read-number.ts';
import type { Read } from './read-number.ts';
import type { FoundPair, Recognition } from './recognition.ts';
import { scan } from './scan.ts';
import type { Scan } from './scan.ts';
import { readSentences } from './sentences.ts';

/**
 * Recognises what a pasted text holds: codes, pairs, events, names, known sentences, and what is
 * private. By form first, so that the language of the text matters little.
 * @param text anything that a person pastes, of any length
 * @param index what the content knows
 * @returns everything that was recognised, with places in the given text; nothing is cut off. Takes
 * time in proportion to the length, and never throws
 */
export function readMessage(text: string, index: CodeIndex): Recognition {
	const clean = plain(text);
	const walk = scan(clean.text, index);
	const events = readEvents(walk);
	const reads = readAll(walk, new Set(events.map((one) => one.event)), new Set(events.map((one) => one.token)));
	const pairs = readPairs(walk, reads);
	const place = ({ start, end }: { start: number; end: number }) => placeOf(clean, start, end);
	return {
		...gather(walk, text, reads, pairs, events, place),
		pairs: foundPairs(walk, clean, pairs),
		sentences: readSentences(clean.text, walk.kit).map((one) => ({ id: one.id, position: place(one) })),
		private: clean.same ? walk.private : walk.private.map((one) => ({ ...one, ...place(one) })),
		ignored: clean.same ? walk.ignored : walk.ignored.map((one) => ({ ...one, ...place(one) })),
	};
}

function placeOf(clean: Plain, start: number, end: number): { start: number; end: number } {
	// The end is behind the last sign, not before the next: invisible signs between belong to neither.
	return { start: clean.at(start), end: end > start ? clean.at(end - 1) + 1 : clean.at(start) };
}

function readAll(walk: Scan, seen: Set<number>, taken: Set<unknown>): Read[] {
	const reads: Read[] = [];
	for (const token of walk.tokens) {
		if (taken.has(token)) continue;
		if (token.codes) {
			const [code] = token.codes;
			const words = walk.text.slice(token.start, token.end);
			const why = { kind: code ? ('name' as const) : ('unknownName' as const), words };
			const list = code?.list ?? token.list;
			reads.push({ token, code, value: code?.value, list, labelled: true, hex: false, why, weak: false });
			continue;
		}
		const list = reasonList(walk, token, seen);
		const last = reads.at(-1);
		const beside = last?.token.codes && token.start - last.token.end <= 4 ? last : undefined;
		const read = readNumber(walk, token, beside, seen, list);
		if (typeof read === 'string') walk.ignored.push({ start: token.start, end: token.end, why: read });
		else reads.push(read);
	}
	walk.ignored.sort((one, other) => one.start - other.start);
	return reads;
}

function foundPairs(walk: Scan, clean: Plain, pairs: ReadPair[]): FoundPair[] {
	const found = new Map<string, FoundPair>();
	for (const { one, other, values, start, end } of pairs) {
		const id = pairId(...values);
		if (found.has(id)) continue;
		const from = Math.min(one.token.end, other.token.end);
		const between = walk.text.slice(from, Math.max(one.token.start, other.token.start));
		found.set(id, {
			id,
			first: values[0],
			second: values[1],
			position: placeOf(clean, start, end),
			words: between.replace(/\s+/g, ' ').trim(),
			recorded: walk.book.pairs.has(id),
		});
	}
	return [...found.values()];
}
