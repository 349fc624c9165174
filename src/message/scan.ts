import { labelBefore } from '../codes/label-trie.ts';
import type { FoundLabel } from '../codes/label-trie.ts';
import { codebook } from '../codes/codebook.ts';
import type { Codebook } from '../codes/codebook.ts';
import type { CodeIndex } from '../codes/code-index.ts';
import { signAt, signs } from './chunk.ts';
import { clutterIn } from './clutter.ts';
import { kit } from './kit.ts';
import type { Kit } from './kit.ts';
import { privateAt } from './private.ts';
import type { IsKnown } from './number-end.ts';
import type { Ignored, PrivateSpan } from './recognition.ts';
import { sourceAt } from './sources.ts';
import type { SourceMention } from './sources.ts';
import { tableNumbers } from './table.ts';
import { readWord } from './tokens.ts';
import type { Token } from './tokens.ts';

/** The one walk over a text: its tokens and everything that is no token. */
export interface Scan {
	/** Plain text. */
	text: string;
	book: Codebook;
	kit: Kit;
	known: IsKnown;
	labelBefore(position: number): FoundLabel | undefined;
	/** Where numbers end in columns of tables that hold events. */
	columns: Set<number>;
	/** Where the last element of XML or HTML before the current place begins, or -1. */
	tag: number;
	tokens: Token[];
	private: PrivateSpan[];
	ignored: Ignored[];
	/** Logs and sources of events that the text names. */
	sources: SourceMention[];
}

/**
 * Walks over a text once.
 * @param text plain text
 * @returns tokens and spans with positions in the plain text, in order
 */
export function scan(text: string, index: CodeIndex): Scan {
	const book = codebook(index);
	const ready = kit(index);
	const walk: Scan = {
		text,
		book,
		kit: ready,
		known: (value) => book.byValue.has(value),
		labelBefore: (position) => labelBefore(ready.labels, text, position),
		columns: tableNumbers(text, index.reading.events?.columns ?? []),
		tag: -1,
		tokens: [],
		private: [],
		ignored: [],
		sources: [],
	};
	for (let start = 0; start < text.length; start++) {
		const first = signAt(text, start);
		if (first === 0) {
			if (text.charCodeAt(start) === 0x3c) walk.tag = start;
			continue;
		}
		// A colon in front belongs to the words before; two of them begin an address.
		if (first === signs.colon && text.charCodeAt(start + 1) !== 0x3a) continue;
		start = readFrom(walk, start, first) - 1;
	}
	return walk;
}

/** @returns where the chunk ends that begins at `start` */
function readFrom(walk: Scan, start: number, first: number): number {
	const { text } = walk;
	let end = start + 1;
	let kinds = first;
	// A sign joins only when a letter or digit follows: the colon of "code:" does not.
	let joined = false;
	let last = first;
	for (let kind = signAt(text, end); kind !== 0; kind = signAt(text, ++end)) {
		if (kind & signs.word && !(last & signs.word)) joined = true;
		kinds |= kind;
		last = kind;
	}
	readChunk(walk, start, end, joined, kinds);
	return end;
}

function readChunk(walk: Scan, start: number, end: number, joined: boolean, kinds: number): void {
	const before = signBefore(walk.text, start);
	// The address of an XML namespace names nobody.
	if (isQuote(before) && /xmlns=["']$/.test(walk.text.slice(Math.max(0, start - 7), start))) return;
	const labelled = opens[before] === 1;
	const source = sourceAt(walk, start, end, labelled);
	if (source) walk.sources.push(source);
	const named = labelled || joined ? privateAt(walk, start, end, labelled) : undefined;
	const clutter = joined && !source?.known ? clutterIn(walk.text.slice(start, end), kinds, start, walk.kit) : [];
	if (named) clutter.push(named);
	if (clutter.length > 1) clutter.sort((one, other) => one.start - other.start);
	let from = start;
	for (const item of clutter) {
		if (item.end <= from) continue;
		readWords(walk, from, item.start);
		if (item.kind === undefined) walk.ignored.push(item);
		else walk.private.push(item);
		from = item.end;
	}
	if (from < end) readWords(walk, from, end);
}

/** Signs between a label and what it names: colon, equals, end of an element, quotation marks. */
const opens = new Uint8Array(0x300d);
for (const code of [0x3a, 0x3d, 0x3e, 0x22, 0x27, 0xab, 0x300c]) opens[code] = 1;

function isQuote(code: number): boolean {
	return code === 0x22 || code === 0x27;
}

/** The last sign before a place that is no space; columns are set with spaces. */
function signBefore(text: string, index: number): number {
	let before = index - 1;
	while (before >= 0 && index - before < 40 && text.charCodeAt(before) <= 0x20) before--;
	return before < 0 ? 0 : text.charCodeAt(before);
}

function readWords(walk: Scan, from: number, to: number): void {
	for (let start = from; start < to; start++) {
		if (!(signAt(walk.text, start) & signs.word)) continue;
		let end = start + 1;
		while (end < to && signAt(walk.text, end) & signs.word) end++;
		readWord(walk, start, end);
		start = end;
	}
}
