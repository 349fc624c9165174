import { runCommand, type CommandWords } from './command.ts';
import type { Decoded } from './types.ts';

/**
 * The command, as a shell runs it: reads its arguments, or standard input where it has none, and leaves with a status.
 * What is called wrongly is said on standard error, so that a pipe gets nothing but what was found.
 */
export async function runFromShell(decode: (text: string) => Decoded, words: CommandWords): Promise<void> {
	const args = process.argv.slice(2);
	let input: string | undefined;
	if (args.length === 0 && !process.stdin.isTTY) {
		input = '';
		for await (const part of process.stdin.setEncoding('utf8')) input += String(part);
	}
	const { text, status } = runCommand(args, input, decode, words);
	process.exitCode = status;
	(status === 2 ? process.stderr : process.stdout).write(`${text}\n`);
}
