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

/** At most two colons or full stops at the end belong to the sentence. */
function withoutMarks(text: string, start: number, end: number): number {
	let last = end;
	while (last > start && end - last < 2 && isMark(text.charCodeAt(last - 1))) last--;
	return last;
}

function isMark(code: number): boolean {
	return code === 0x3a || code === 0x2e;
}
