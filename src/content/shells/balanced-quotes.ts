import { commandsOf, problemsAt } from '../commands.ts';
import type { Rule } from '../rule.ts';

/** A key with a space and without quotes; the words up to the first switch are counted. */
const key = /^\s*reg(?:\.exe)?\s+(?:query|add|delete|export)\s+(?:(["'])[^"']*\1|([^"'\s]+(?:\s+(?!\/)[^\s]+)*))/i;

/** The Command Prompt ends a word at each space outside double quotes, and knows no other quotes. */
export const balancedQuotes: Rule = {
	id: 'balanced-quotes',
	title: 'In Command Prompt blocks, each double quote is closed on its line, and a registry key with spaces is quoted.',
	remedy: 'Put the whole key or value into one pair of double quotes.',
	check: (content) =>
		commandsOf(content, 'bat').flatMap((command) =>
			problemsAt(
				command,
				command.code
					.split('\n')
					.flatMap((line) => [
						...((line.match(/"/g)?.length ?? 0) % 2 === 0 ? [] : [`A double quote is not closed: ${line.trim()}`]),
						...(isSplit(line) ? [`The key breaks off at its first space: ${line.trim()}`] : []),
					]),
			),
		),
};

function isSplit(line: string): boolean {
	const words = key.exec(line)?.[2]?.split(/\s+/) ?? [];
	// The file that a key is exported to follows the key.
	return words.length > (/\sexport\s/i.test(line) ? 2 : 1);
}
