/** Longer output is not pasted on purpose. */
export const maxOutput = 200_000;
const maxLine = 2000;

/**
 * Normalizes an output for comparison: compatibility characters are unified, invisible ones removed, spaces collapsed.
 * Spaces around a colon are removed, because they differ between languages.
 *
 * @param text as it was pasted
 * @returns its lines, without empty ones
 */
export function foldOutput(text: string): string[] {
	return text
		.slice(0, maxOutput)
		.split(/\r\n|\n|\r/)
		.map((line) => foldLine(line.slice(0, maxLine)))
		.filter((line) => line !== '');
}

/** The same for one line, also of a pattern. */
export function foldLine(line: string): string {
	return line
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.replace(/\s+/g, ' ')
		.replace(/ ?: ?/g, ':')
		.trim();
}
