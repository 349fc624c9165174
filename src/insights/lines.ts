/** Longer lines are of no log: servers refuse addresses of more than some thousand characters. */
const maxLine = 100_000;

/**
 * Splits a text that arrives in pieces into lines, and never holds more than a piece and a line.
 *
 * @param pieces the text, in any pieces
 * @returns each line without its end; undefined for one that is too long
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string | undefined> {
	let rest = '';
	/** Whether the beginning of the line at hand was thrown away. */
	let isTooLong = false;
	const whole = (line: string) => {
		const isWhole = !isTooLong && line.length <= maxLine;
		isTooLong = false;
		return isWhole ? withoutEnd(line) : undefined;
	};
	for await (const piece of pieces) {
		let from = 0;
		for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
			yield whole(rest + piece.slice(from, end));
			rest = '';
			from = end + 1;
		}
		rest += piece.slice(from);
		if (rest.length <= maxLine) continue;
		isTooLong = true;
		rest = '';
	}
	if (rest !== '' || isTooLong) yield whole(rest);
}

/** Without the carriage return of Windows, and without the mark at the beginning of a file. */
const withoutEnd = (line: string) => line.replace(/\r$/, '').replace(/^\ufeff/, '');
