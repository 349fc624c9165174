import { readCaddy } from './formats/caddy.ts';
import { readCombined } from './formats/combined.ts';
import { w3cReader } from './formats/w3c.ts';
import type { LogLine } from './log-request.ts';

/**
 * Parses the lines of one file, and detects the format of each: a line that begins with `{` is JSON, one after a `#Fields:`
 * line has those fields, and any other is in the common or combined format.
 *
 * @returns a function that takes the lines in order, without line breaks
 */
export function lineReader(): (line: string) => LogLine {
	const w3c = w3cReader();
	return (line) => {
		if (line.trim() === '') return 'none';
		if (line.startsWith('{')) return readCaddy(line);
		return line.startsWith('#') || w3c.hasFields() ? w3c.read(line) : readCombined(line);
	};
}
