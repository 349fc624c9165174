import { commandsOf, problemsAt } from '../commands.ts';
import { syntaxFault } from './powershell.ts';
import type { Rule } from '../rule.ts';

/** After an open quote or bracket, the prompt waits for more input. */
export const powershellParses: Rule = {
	id: 'powershell-parses',
	title: 'Every PowerShell block can be parsed.',
	remedy: 'Look for an unclosed quote, bracket or brace, or a pipe without a command after it.',
	check: (content) =>
		commandsOf(content, 'powershell').flatMap((command) => {
			const fault = syntaxFault(command.code);
			return problemsAt(command, fault === undefined ? [] : [`PowerShell cannot parse this: ${fault}`]);
		}),
};
