import { isLetterOrNumber } from '../codes/fold.ts';
import { signAt } from './chunk.ts';
import type { EventSource } from './kit.ts';
import type { Scan } from './scan.ts';

/** A place where the text names a log or a source of events. */
export interface SourceMention {
	at: number;
	name: string;
	/** What the content knows of it; undefined for a source of something else. */
	known: EventSource | undefined;
}

/**
 * The log or source of events that a chunk names: by its name in the content, in any language,
 * or by the words before it.
 * @param start where a chunk without spaces begins
 * @param end where it ends
 * @param opened whether a colon, an equals sign or a quotation mark stands before it
 */
export function sourceAt(scan: Scan, start: number, end: number, opened: boolean): SourceMention | undefined {
	const { sourceNames, sources } = scan.kit;
	const length = end - start;
	if (
		length >= sourceNames.shortest &&
		length <= sourceNames.longest + 2 &&
		sourceNames.first[scan.text.charCodeAt(start)]
	) {
		const name = scan.text.slice(start, withoutMarks(scan.text, start, end));
		const known = sources.get(name.toLowerCase());
		if (known) return { at: start, name, known };
	}
	if (!opened || length > 200) return undefined;
	const label = scan.labelBefore(start);
	if (!label?.meanings.some((meaning) => meaning.role === 'source')) return undefined;
	return { at: start, name: scan.text.slice(start, end), known: undefined };
}

/** Event numbers have 16 bits. */
const longestEvent = 5;

/** Spaces, a bracket or a comma. */
const mostSigns = 3;

/**
 * Whether a number is an event by its place: the name of a source that writes this event stands right before or behind.
 * @param start where the number begins
 * @param end where it ends
 */
export function isBesideSource({ text, kit, sources }: Scan, start: number, end: number): boolean {
	const event = end - start > longestEvent ? 0 : Number(text.slice(start, end));
	if (!kit.bound.has(event)) return false;
	const last = sources.at(-1);
	if (last?.known?.ids.has(event) && areSigns(text, last.at + last.name.length, start)) return true;
	let from = end;
	while (from < end + mostSigns && signAt(text, from) === 0) from++;
	if (from === end || !kit.sourceNames.first[text.charCodeAt(from)]) return false;
	let to = from;
	while (to < from + kit.sourceNames.longest + 2 && signAt(text, to) !== 0) to++;
	const name = text.slice(from, withoutMarks(text, from, to)).toLowerCase();
	return kit.sources.get(name)?.ids.has(event) ?? false;
}

/** Whether something stands between two places, but no word and no number. */
function areSigns(text: string, start: number, end: number): boolean {
	if (end <= start || end - start > mostSigns) return false;
	for (let index = start; index < end; index++) if (isLetterOrNumber(text.charCodeAt(index))) return false;
	return true;
}

/** At most two colons or full stops at the end belong to the sentence. */
function withoutMarks(text: string, start: number, end: number): number {
	let last = end;
	while (last > start && end - last < 2 && isMark(text.charCodeAt(last - 1))) last--;
	return last;
}

function isMark(code: number): boolean {
	return code === 0x3a || code === 0x2e;
}
