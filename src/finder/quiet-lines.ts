import type { Span } from '../message/recognition.ts';

/** The log level is within the first characters of a line, in capitals. */
const maxHeader = 120;
/** As a word; as a letter, as Go programs write it; the steps of `ssh -v`; the progress of Vagrant. */
const quiet = /\b(?:INFO|DEBUG|TRACE|VERBOSE)\b|\[[IDT]\]|^debug[123]: |^\s*==> /;

/**
 * Log lines whose level marks them as information: what happened, not what is wrong.
 * @param text normalized text
 */
export function quietLines(text: string): Span[] {
	const spans: Span[] = [];
	for (let start = 0; start < text.length;) {
		const newLine = text.indexOf('\n', start);
		const end = newLine < 0 ? text.length : newLine;
		if (quiet.test(text.slice(start, Math.min(end, start + maxHeader)))) spans.push({ start, end });
		start = end + 1;
	}
	return spans;
}
