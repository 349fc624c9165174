import { commandsOf, problemsAt } from '../commands.ts';
import { syntaxFault } from './powershell.ts';
import type { Rule } from '../rule.ts';

/** A block with an open quote or bracket leaves a person at a prompt that waits for the rest. */
export const powershellParses: Rule = {
	id: 'powershell-parses',
	title: 'Every PowerShell block can be read to its end.',
	remedy: 'Look for a quote, bracket, brace or pipe that nothing closes or follows.',
	check: (content) =>
		commandsOf(content, 'powershell').flatMap((command) => {
			const fault = syntaxFault(command.code);
			return problemsAt(command, fault === undefined ? [] : [`PowerShell cannot read this: ${fault}`]);
		}),
};
