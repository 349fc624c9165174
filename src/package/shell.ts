import { runCommand, type CommandWords } from './command.ts';
import type { Decoded } from './types.ts';

/**
 * Runs the command from a shell: reads its arguments, or standard input if there are none, and sets the exit status.
 * Usage errors go to standard error, so that a pipe receives only results.
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
