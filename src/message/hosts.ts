import { passes } from './kit.ts';
import type { Kit } from './kit.ts';

/** No name of a computer is longer (RFC 1035). */
const longest = 253;

/** At most so many full stops behind a name end a sentence. */
const mostStops = 3;

/**
 * The names of computers in one chunk, told by their last part or by their beginning.
 * @param chunk plain text without spaces
 * @param offset where the chunk begins
 * @param found is told each name by its place in the plain text
 */
export function hostsIn(chunk: string, offset: number, kit: Kit, found: (start: number, end: number) => void): void {
	for (let start = 0; start < chunk.length; start++) {
		let end = start;
		let dot = -1;
		for (; end < chunk.length && !separates(chunk.charCodeAt(end)); end++)
			if (chunk.charCodeAt(end) === 0x2e) dot = end;
		if (end > start) {
			let last = end;
			while (last > start && end - last < mostStops && chunk.charCodeAt(last - 1) === 0x2e) last--;
			if (last < end) dot = last > start ? chunk.lastIndexOf('.', last - 1) : -1;
			const named = (dot >= start && isSuffix(chunk, dot + 1, last, kit)) || hasPrefix(chunk, start, kit);
			if (named && last - start <= longest) found(offset + start, offset + last);
		}
		start = end;
	}
}

function isSuffix(chunk: string, start: number, end: number, { suffixes, suffixGate }: Kit): boolean {
	if (!passes(suffixGate, chunk.charCodeAt(start), end - start)) return false;
	return suffixes.has(chunk.slice(start, end).toLowerCase());
}

function hasPrefix(chunk: string, start: number, { prefixes, prefixGate }: Kit): boolean {
	return prefixGate.first[chunk.charCodeAt(start)] === 1 && prefixes.some((prefix) => chunk.startsWith(prefix, start));
}

/** Colons, slashes and the sign of mail stand between names. */
function separates(code: number): boolean {
	return code === 0x3a || code === 0x2f || code === 0x5c || code === 0x40;
}
