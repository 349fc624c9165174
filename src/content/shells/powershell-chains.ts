import { commandsOf, problemsAt } from '../commands.ts';
import type { Rule } from '../rule.ts';
import { withoutQuoted } from './quoted.ts';

/** The PowerShell that systems bring along is version 5.1, and it knows neither of the two. */
export const powershellChains: Rule = {
	id: 'powershell-chains',
	title: 'No PowerShell block joins commands with && or ||.',
	remedy: 'Write one command a line, or a block for each.',
	check: (content) =>
		commandsOf(content, 'powershell').flatMap((command) =>
			problemsAt(
				command,
				[...new Set(withoutQuoted(command.code).match(/&&|\|\|/g))].map(
					(operator) => `"${operator}" is unknown to PowerShell 5.1.`,
				),
			),
		),
};
