import { commandsOf, problemsAt } from '../commands.ts';
import type { Rule } from '../rule.ts';
import { withoutQuoted } from './quoted.ts';

/** Finds syntax of another shell, by the language of the block. */
const foreign = {
	bat(line: string) {
		// A whole PowerShell command may be passed in quotes.
		if (/^\s*(?:powershell|pwsh)(?:\.exe)?\s/i.test(line)) return [];
		return [
			/(?:^|[\s|(])[A-Z][a-z]+-[A-Z]\w+/.exec(withoutQuoted(line)),
			/\$(?:env:\w*|_\b|[A-Za-z]\w*\s*=)/i.exec(line),
			/@\{/.exec(withoutQuoted(line)),
		];
	},
	powershell: (line: string) => [
		// In these registry types, Windows expands the variable later, not the shell.
		/ExpandString|REG_EXPAND_SZ/i.test(line) ? null : /%[A-Za-z_]\w*%/.exec(line),
		/^\s*(?:set \w+=|if exist\b|for \/[a-z]\b|setlocal\b|rem\b|cd \/d\b|dir \/\w)/i.exec(line),
	],
};

/** Pasted into the wrong shell, a line fails or does something else. */
export const oneShell: Rule = {
	id: 'one-shell',
	title: 'No block mixes two shells.',
	remedy: 'Write a block for each shell, or name the shell that understands every line.',
	check: (content) =>
		(['bat', 'powershell'] as const).flatMap((language) =>
			commandsOf(content, language).flatMap((command) =>
				problemsAt(
					command,
					command.code
						.split('\n')
						.flatMap(foreign[language])
						.flatMap((match) => (match ? [`Its shell does not understand ${match[0].trim()}.`] : [])),
				),
			),
		),
};
