/** Before and behind the @ of a mail address (RFC 5321, section 4.5.3.1). */
const longestName = 64;
const longestHost = 253;

/**
 * The mail addresses in one chunk. Read from each @ to both sides, because a pattern would try every letter before it.
 *
 * @param chunk plain text without spaces
 * @param found is told each address by its place in the chunk
 */
export function mailsIn(chunk: string, found: (start: number, end: number) => void): void {
	for (let at = chunk.indexOf('@'), last = 0; at >= 0; at = chunk.indexOf('@', at + 1)) {
		let start = at;
		while (start > last && at - start <= longestName && isOfName(chunk.charCodeAt(start - 1))) start--;
		let end = at + 1;
		while (end < chunk.length && end - at <= longestHost && isOfHost(chunk.charCodeAt(end))) end++;
		// A full stop at the end ends a sentence.
		if (chunk.charCodeAt(end - 1) === 0x2e) end--;
		if (start === at || at - start > longestName || end === at + 1) continue;
		found(start, end);
		last = end;
	}
}

/** Letters, digits, underscore, full stop, hyphen. */
function isOfHost(code: number): boolean {
	return (
		(code >= 0x61 && code <= 0x7a) ||
		(code >= 0x30 && code <= 0x39) ||
		(code >= 0x41 && code <= 0x5a) ||
		code === 0x2e ||
		code === 0x2d ||
		code === 0x5f
	);
}

function isOfName(code: number): boolean {
	return isOfHost(code) || code === 0x2b;
}
