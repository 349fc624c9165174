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
export function hostsIn(
	chunk: string,
	offset: number,
	{ suffixes, prefixes }: Pick<Kit, 'suffixes' | 'prefixes'>,
	found: (start: number, end: number) => void,
): void {
	for (let start = 0; start < chunk.length; start++) {
		let end = start;
		let dot = -1;
		for (; end < chunk.length && !separates(chunk.charCodeAt(end)); end++)
			if (chunk.charCodeAt(end) === 0x2e) dot = end;
		if (end > start) {
			let last = end;
			while (last > start && end - last < mostStops && chunk.charCodeAt(last - 1) === 0x2e) last--;
			if (last < end) dot = last > start ? chunk.lastIndexOf('.', last - 1) : -1;
			const named = dot >= start && suffixes.has(chunk.slice(dot + 1, last).toLowerCase());
			if (last - start <= longest && (named || prefixes.some((prefix) => chunk.startsWith(prefix, start))))
				found(offset + start, offset + last);
		}
		start = end;
	}
}

/** Colons, slashes and the sign of mail stand between names. */
function separates(code: number): boolean {
	return code === 0x3a || code === 0x2f || code === 0x5c || code === 0x40;
}
