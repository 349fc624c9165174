import { wrap } from '../text/wrap.ts';
import type { Decoded, DecodedAnswer } from './types.ts';

/** Strings of the command. */
export interface CommandWords {
	/** How to call it. */
	usage: string;
	none: string;
	causes: string;
}

/** The result of a command: its output and its exit status. */
export interface CommandResult {
	text: string;
	/** 0: something was recognised. 1: nothing, or only unknown codes. 2: wrong usage. */
	status: 0 | 1 | 2;
}

/** Minimum width of a terminal. */
const columns = 80;

/**
 * The command of the package.
 *
 * @param args its arguments
 * @param input its standard input; undefined if that is a terminal
 * @param decode the decoder
 * @param words its strings
 */
export function runCommand(
	args: readonly string[],
	input: string | undefined,
	decode: (text: string) => Decoded,
	words: CommandWords,
): CommandResult {
	if (args.includes('--help')) return { text: words.usage, status: 0 };
	const text = args.length > 0 ? args.join(' ') : (input ?? '');
	if (text.trim() === '' || args.some((arg) => /^--/.test(arg))) return { text: words.usage, status: 2 };
	const { verdict, answers } = decode(text);
	if (answers.length === 0) return { text: words.none, status: 1 };
	return {
		text: answers.map((answer) => paragraph(answer, words)).join('\n\n'),
		status: verdict === 'exact' || verdict === 'guess' ? 0 : 1,
	};
}

function paragraph({ kind, parts, summary, reason, shape, url, causes }: DecodedAnswer, words: CommandWords): string {
	const name = parts.map(({ written, short }) => `${written} ${short}`.trim()).join(' / ');
	const said = kind === 'unknown' ? [reason, ...shape] : [summary, ...parts.map(meaningOf)];
	return [
		name,
		...said.flatMap((text) => text.split('\n').filter(Boolean)).map((line) => wrap(line, '  ', columns)),
		...(url === null ? [] : [`  ${url}`]),
		...(causes.length > 0 ? [`  ${words.causes}:`] : []),
		...causes.flatMap((cause) => [wrap(cause.title, '  - ', columns), `    ${cause.url}`]),
	].join('\n');
}

const meaningOf = ({ written, listLabel, meaning }: DecodedAnswer['parts'][number]) =>
	meaning && `${written}, ${listLabel}: ${meaning}`;
