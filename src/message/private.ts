import type { PrivateSpan } from './recognition.ts';
import type { Scan } from './scan.ts';

/** A label and a name together are not longer. */
const longest = 300;

/**
 * The name of a computer or a person, when the words before say that one follows.
 * @param start where a chunk without spaces begins; it may hold the label itself: `Computer:name`
 * @param end where it ends
 * @param opened whether a colon, an equals sign or a quotation mark stands before it
 * @returns the name; undefined when no label says so. Only for removal
 */
export function privateAt(scan: Scan, start: number, end: number, opened: boolean): PrivateSpan | undefined {
	const { text } = scan;
	const last = Math.min(end, start + longest);
	const from = behindColon(text, start, last) ?? (opened ? start : -1);
	if (from < 0) return undefined;
	const label = scan.labelBefore(from);
	if (!label?.meanings.some((meaning) => meaning.role === 'private')) return undefined;
	const name = /^[^:]{1,253}/.exec(text.slice(from, last))?.[0].replace(/\.$/, '') ?? '';
	// What has the form of a code is read as one, even behind such a label.
	if (name === '' || /^0x[0-9a-f]/i.test(name)) return undefined;
	return { start: from, end: from + name.length, kind: 'host' };
}

/** Behind the first colon within a chunk; undefined when there is none, or nothing before or behind it. */
function behindColon(text: string, start: number, end: number): number | undefined {
	let colon = start;
	while (colon < end && text.charCodeAt(colon) !== 0x3a) colon++;
	return colon > start && colon < end - 1 ? colon + 1 : undefined;
}
