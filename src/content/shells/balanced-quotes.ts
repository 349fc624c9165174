import { commandsOf, problemsAt } from '../commands.ts';
import type { Rule } from '../rule.ts';

/** A registry key, quoted, or unquoted up to the first switch. */
const key = /^\s*reg(?:\.exe)?\s+(?:query|add|delete|export)\s+(?:(["'])[^"']*\1|([^"'\s]+(?:\s+(?!\/)[^\s]+)*))/i;

/** The Command Prompt splits words at spaces outside double quotes, and knows no other quotes. */
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
						...(isSplit(line) ? [`The key ends at its first space: ${line.trim()}`] : []),
					]),
			),
		),
};

function isSplit(line: string): boolean {
	const words = key.exec(line)?.[2]?.split(/\s+/) ?? [];
	// In an export, the file name follows the key.
	return words.length > (/\sexport\s/i.test(line) ? 2 : 1);
}
