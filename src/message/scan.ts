import { labelBefore } from '../codes/label-trie.ts';
import type { FoundLabel } from '../codes/label-trie.ts';
import { codebook } from '../codes/codebook.ts';
import type { Codebook, CodebookEntry } from '../codes/codebook.ts';
import type { CodeIndex } from '../codes/code-index.ts';
import type { Reading } from '../codes/spelling.ts';
import { isLetter } from '../text/fold.ts';
import { messageIndex } from './message-index.ts';
import type { EventSource, MessageIndex } from './message-index.ts';
import type { Ignored } from './recognition.ts';

/** A number or a name; positions in the normalized text. */
export interface Token {
	start: number;
	end: number;
	/** Ways to read it, likeliest first; empty for a name. */
	readings: readonly Reading[];
	/** The words before a number. */
	label: FoundLabel | undefined;
	/** Whether it is an event of the source that is named right next to it. */
	besideSource: boolean;
	/** Codes of a symbolic name; undefined for a number. */
	codes: readonly CodebookEntry[] | undefined;
	/** List of a name that is not in this edition; otherwise empty. */
	list: string;
}

/** A place where the text names a log or a source of events. */
export interface SourceMention {
	at: number;
	name: string;
	/** The source in the content; undefined for an unknown source. */
	known: EventSource | undefined;
}

/** A text, the look-up tables for reading it, and what has been found so far. */
export interface Scan {
	/** Normalized text. */
	text: string;
	book: Codebook;
	index: MessageIndex;
	/** Whether a person typed only a few words, so that a word like "c08" may be a number. */
	isQuery: boolean;
	/** Where numbers end in table columns with events. */
	columns: Set<number>;
	/** Where the last tag of XML or HTML before the current position begins, or -1. */
	tag: number;
	tokens: Token[];
	ignored: Ignored[];
	/** Logs and sources of events that the text names. */
	sources: SourceMention[];
}

/** @returns the scan of a text, with nothing found yet */
export function newScan(text: string, index: CodeIndex, isQuery: boolean): Scan {
	const columns = eventColumns(text, index.reading.events?.columns ?? []);
	const ready = messageIndex(index);
	return { text, book: codebook(index), index: ready, isQuery, columns, tag: -1, tokens: [], ignored: [], sources: [] };
}

/** Tags in logs have few attributes; looking further back would make long texts slow. */
const maxTag = 200;
/** No element has a longer name. */
const maxName = 40;
/** Tags for emphasis between a label and its number; after more tags, a label belongs to other text. */
const maxTags = 3;

const opening = 0x3c;
const closing = 0x3e;

/**
 * The label of a number: the words before it; in XML or HTML also the name of its element, as in
 * `<EventID Qualifiers="0">1026`, the name in its attribute, as in `<Data Name="Value">`, or the words before the element,
 * as in `code: <b>7`.
 * @param position where the number begins
 */
export function labelOf(scan: Scan, position: number): FoundLabel | undefined {
	const { text } = scan;
	const before = (end: number) => labelBefore(scan.index.labels, text, end);
	let end = position;
	let open = scan.tag;
	for (let tags = 0; tags < maxTags && text.charCodeAt(end - 1) === closing; tags++) {
		if (open < 0 || end - open > maxTag) break;
		const found = before(end) ?? before(nameEnd(text, open));
		if (found) return found;
		end = open;
		open = text.charCodeAt(end - 1) === closing ? text.lastIndexOf('<', end - 1) : -1;
	}
	return before(end);
}

/** Where the name of an element ends; where the element begins, when it has none. */
function nameEnd(text: string, open: number): number {
	let end = open + 1;
	while (end <= open + maxName && isLetter(text.charCodeAt(end))) end++;
	return end > open + 1 ? end : open;
}

/** Notes the start of a tag whose element may contain a number. */
export function noteTag(scan: Scan, position: number): void {
	if (scan.text.charCodeAt(position) === opening) scan.tag = position;
}

/**
 * The numbers in one column of tables that are aligned with spaces and have a line of hyphens below the headings, as shells
 * print them.
 * @param headings headings of the column, case-sensitive, because tables always print the same case
 * @returns where each number of that column ends
 */
function eventColumns(text: string, headings: readonly string[]): Set<number> {
	const ends = new Set<number>();
	if (headings.length === 0 || !text.includes('--')) return ends;
	let above = '';
	let column = -1;
	let start = 0;
	for (const line of text.split('\n')) {
		// The line below the headings: hyphens and spaces only.
		if (/^\s{0,100}--[-\s]*$/.test(line.slice(0, 1000))) column = columnEnd(above, headings);
		else if (line.trim() === '') column = -1;
		else if (column > 0 && isNumberEnd(line, column)) ends.add(start + column);
		above = line;
		start += line.length + 1;
	}
	return ends;
}

/** Numbers are aligned to the right edge of their heading. */
function columnEnd(line: string, headings: readonly string[]): number {
	for (const match of line.slice(0, 1000).matchAll(/\S+/g))
		if (headings.includes(match[0])) return match.index + match[0].length;
	return -1;
}

function isNumberEnd(line: string, column: number): boolean {
	return /\s\d{1,5}$/.test(` ${line.slice(Math.max(0, column - 6), column)}`) && !/\d/.test(line.charAt(column));
}
