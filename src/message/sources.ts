import { isLetterOrNumber } from '../text/fold.ts';
import { charClassAt } from '../text/char-class.ts';
import { labelOf } from './scan.ts';
import type { Scan, SourceMention } from './scan.ts';

/** No log or source has a longer name. */
const maxName = 200;

/**
 * The log or event source that a chunk names: by its name in the content, in any language, or by the label before it.
 * @param start where a chunk without spaces begins
 * @param end where it ends
 */
export function sourceAt(scan: Scan, start: number, end: number): SourceMention | undefined {
	if (end - start > maxName) return undefined;
	const name = scan.text.slice(start, withoutMarks(scan.text, start, end));
	const known = scan.index.sources.get(name.toLowerCase());
	if (known) return { at: start, name, known };
	if (!opens.has(charBefore(scan.text, start))) return undefined;
	const label = labelOf(scan, start);
	if (!label?.meanings.some((meaning) => meaning.role === 'source')) return undefined;
	return { at: start, name: scan.text.slice(start, end), known: undefined };
}

/** Characters between a label and what it names: colon, equals, end of an element, quotation marks. */
const opens = new Set([...':=>"\'«「']);

/** The last non-space character before a position; columns are aligned with spaces. */
function charBefore(text: string, index: number): string {
	let before = index - 1;
	while (before >= 0 && index - before < 40 && text.charCodeAt(before) <= 0x20) before--;
	return text.charAt(before);
}

/** Event numbers have 16 bits. */
const maxEventDigits = 5;

/** Spaces, a bracket or a comma. */
const maxGap = 3;

/**
 * Whether the position of a number makes it an event: right before or after it is the name of a source that writes this
 * event.
 * @param start where the number begins
 * @param end where it ends
 */
export function isBesideSource(
	{ text, index: { boundEvents, sources: known }, sources }: Scan,
	start: number,
	end: number,
): boolean {
	const event = end - start > maxEventDigits ? 0 : Number(text.slice(start, end));
	if (!boundEvents.has(event)) return false;
	const last = sources.at(-1);
	if (last?.known?.ids.has(event) && isGap(text, last.at + last.name.length, start)) return true;
	let from = end;
	while (from < end + maxGap && from < text.length && charClassAt(text, from) === 0) from++;
	let to = from;
	while (from > end && to < from + maxName && charClassAt(text, to) !== 0) to++;
	const name = text.slice(from, withoutMarks(text, from, to)).toLowerCase();
	return known.get(name)?.ids.has(event) ?? false;
}

/** Whether there is something between two positions, but no word and no number. */
function isGap(text: string, start: number, end: number): boolean {
	if (end <= start || end - start > maxGap) return false;
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
