/** Longer lines are not log lines: servers reject addresses of more than a few thousand characters. */
const maxLine = 100_000;

/**
 * Splits a stream of text into lines, and never holds more than a chunk and a line in memory.
 *
 * @param pieces the chunks of the text
 * @returns each line without its line break; undefined for one that is too long
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string | undefined> {
	let rest = '';
	/** Whether the beginning of the current line was discarded. */
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

/** Removes a trailing carriage return and a leading byte order mark. */
const withoutEnd = (line: string) => line.replace(/\r$/, '').replace(/^\ufeff/, '');
