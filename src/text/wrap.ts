/** Line length of a plain-text mail (RFC 3676, 4.2, recommends at most 78; quoting adds characters). */
export const mailColumns = 72;

/** Breaks a text at spaces; a word longer than a line stays whole, because a broken address does not work. */
export function wrap(text: string, first = '', columns: number = mailColumns): string {
	const indent = ' '.repeat(first.length);
	const lines: string[] = [];
	let line = first;
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const fresh = line === first || line === indent;
		if (!fresh && `${line} ${word}`.length > columns) {
			lines.push(line);
			line = indent + word;
		} else line += fresh ? word : ` ${word}`;
	}
	return [...lines, line].join('\n');
}
