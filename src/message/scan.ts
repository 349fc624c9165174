import { labelBefore } from '../codes/label-trie.ts';
import type { FoundLabel } from '../codes/label-trie.ts';
import { codebook } from '../codes/codebook.ts';
import type { Codebook } from '../codes/codebook.ts';
import type { CodeIndex } from '../codes/code-index.ts';
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

/** 1: letters, digits, underscore; 2: signs that join them in addresses, names and dates. */
const kinds = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
	const sign = String.fromCharCode(code);
	kinds[code] = /\w/.test(sign) ? 1 : /[.:\\/@$%+~-]/.test(sign) ? 2 : 0;
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
		let kind = kindAt(text, start);
		if (kind === 0) {
			if (text.charCodeAt(start) === 0x3c) walk.tag = start;
			continue;
		}
		// A colon in front belongs to the words before; two of them begin an address.
		if (text.charCodeAt(start) === 0x3a && text.charCodeAt(start + 1) !== 0x3a) continue;
		let end = start + 1;
		// A sign joins only when a letter or digit follows: the colon of "code:" does not.
		let joined = false;
		for (let last = kind; end < text.length && (kind = kindAt(text, end)) !== 0; end++) {
			if (last === 2 && kind === 1) joined = true;
			last = kind;
		}
		readChunk(walk, start, end, joined);
		start = end - 1;
	}
	return walk;
}

function kindAt(text: string, index: number): number {
	return kinds[text.charCodeAt(index)] ?? 0;
}

function readChunk(walk: Scan, start: number, end: number, joined: boolean): void {
	const before = signBefore(walk.text, start);
	// The address of an XML namespace names nobody.
	if (isQuote(before) && /xmlns=["']$/.test(walk.text.slice(Math.max(0, start - 7), start))) return;
	const labelled = opens.has(before);
	const source = sourceAt(walk, start, end, labelled);
	if (source) walk.sources.push(source);
	const named = labelled || joined ? privateAt(walk, start, end, labelled) : undefined;
	if (!joined && !named) {
		readWords(walk, start, end);
		return;
	}
	const chunk = walk.text.slice(start, end);
	const clutter = joined && !source?.known ? clutterIn(chunk, start, walk.kit) : [];
	if (named) clutter.push(named);
	let from = start;
	for (const item of clutter.sort((one, other) => one.start - other.start)) {
		if (item.end <= from) continue;
		if (item.kind === undefined) walk.ignored.push(item);
		else walk.private.push(item);
		readWords(walk, from, item.start);
		from = item.end;
	}
	readWords(walk, from, end);
}

/** Signs between a label and what it names: colon, equals, end of an element, quotation marks. */
const opens = new Set([0x3a, 0x3d, 0x3e, 0x22, 0x27, 0xab, 0x300c]);

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
		if (kindAt(walk.text, start) !== 1) continue;
		let end = start + 1;
		while (end < to && kindAt(walk.text, end) === 1) end++;
		readWord(walk, start, end);
		start = end;
	}
}
