import { commandsOf, problemsAt } from '../commands.ts';
import type { Rule } from '../rule.ts';
import { withoutQuoted } from './quoted.ts';

/** Windows comes with PowerShell 5.1, which supports neither operator. */
export const powershellChains: Rule = {
	id: 'powershell-chains',
	title: 'No PowerShell block joins commands with && or ||.',
	remedy: 'Write one command per line, or a block for each.',
	check: (content) =>
		commandsOf(content, 'powershell').flatMap((command) =>
			problemsAt(
				command,
				[...new Set(withoutQuoted(command.code).match(/&&|\|\|/g))].map(
					(operator) => `PowerShell 5.1 does not support "${operator}".`,
				),
			),
		),
};
