import { wrap } from '../text/wrap.ts';
import type { Decoded, DecodedAnswer } from './types.ts';

/** What the command says beside what it found. */
export interface CommandWords {
	/** How it is called. */
	usage: string;
	none: string;
	causes: string;
}

/** What a command leaves: text for one of its two streams, and its exit status. */
export interface CommandResult {
	text: string;
	/** 0: something is recognised. 1: nothing is, or only what is unknown. 2: it was called in a wrong way. */
	status: 0 | 1 | 2;
}

/** As wide as a terminal is at least. */
const columns = 80;

/**
 * The command of the package.
 *
 * @param args the words after its name
 * @param input what it was given on standard input; undefined where that is a terminal
 * @param decode the decoder
 * @param words what it says
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
