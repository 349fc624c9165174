/** Nobody pastes more of a command's output on purpose. */
export const longestOutput = 200_000;
const longestLine = 2000;

/**
 * Makes an output comparable: characters that only look different become one, invisible ones vanish, spaces collapse.
 * Spaces beside a colon go: each language sets them in its own way.
 *
 * @param text as it was pasted
 * @returns its lines, without empty ones
 */
export function foldOutput(text: string): string[] {
	return text
		.slice(0, longestOutput)
		.split(/\r\n|\n|\r/)
		.map((line) => foldLine(line.slice(0, longestLine)))
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
