/**
 * The numbers in one column of tables that are set with spaces, with a line of hyphens below the
 * headings, as shells print them.
 * @param text plain text
 * @param headings headings of the column; case counts, because in a table it is fixed
 * @returns where each number of that column ends
 */
export function tableNumbers(text: string, headings: string[]): Set<number> {
	const ends = new Set<number>();
	if (headings.length === 0 || !text.includes('--')) return ends;
	let above = '';
	let column = -1;
	for (let start = 0; start <= text.length;) {
		const found = text.indexOf('\n', start);
		const stop = found < 0 ? text.length : found;
		const line = text.slice(start, stop);
		if (isRule(line)) column = columnEnd(above, headings);
		else if (line.trim() === '') column = -1;
		else if (column > 0 && isNumberEnd(line, column)) ends.add(start + column);
		above = line;
		start = stop + 1;
	}
	return ends;
}

/** The line below the headings: hyphens and spaces only. */
function isRule(line: string): boolean {
	return line.length < 1000 && /^\s{0,100}--[-\s]*$/.test(line);
}

/** Numbers are set to the right edge of their heading. */
function columnEnd(headings: string, wanted: string[]): number {
	if (!wanted.some((heading) => headings.includes(heading))) return -1;
	for (const match of headings.slice(0, 1000).matchAll(/\S+/g))
		if (wanted.includes(match[0])) return match.index + match[0].length;
	return -1;
}

function isNumberEnd(line: string, column: number): boolean {
	return /\s\d{1,5}$/.test(` ${line.slice(Math.max(0, column - 6), column)}`) && !/\d/.test(line.charAt(column));
}
