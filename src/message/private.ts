import type { PrivateSpan } from './recognition.ts';
import type { Scan } from './scan.ts';

/**
 * The name of a computer or a person, when the words before say that one follows.
 * @param start where a chunk without spaces begins; it may hold the label itself: `Computer:name`
 * @param end where it ends
 * @param opened whether a colon, an equals sign or a quotation mark stands before it
 * @returns the name; undefined when no label says so. Only for removal
 */
export function privateAt(scan: Scan, start: number, end: number, opened: boolean): PrivateSpan | undefined {
	const { text } = scan;
	const chunk = text.slice(start, Math.min(end, start + 300));
	const colon = chunk.indexOf(':');
	const from = colon > 0 && colon < chunk.length - 1 ? start + colon + 1 : opened ? start : -1;
	if (from < 0) return undefined;
	const label = scan.labelBefore(from);
	if (!label?.meanings.some((meaning) => meaning.role === 'private')) return undefined;
	const name = /^[^:]{1,253}/.exec(chunk.slice(from - start))?.[0].replace(/\.$/, '') ?? '';
	// What has the form of a code is read as one, even behind such a label.
	if (name === '' || /^0x[0-9a-f]/i.test(name)) return undefined;
	return { start: from, end: from + name.length, kind: 'host' };
}
