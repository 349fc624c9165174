import { commandsOf, problemsAt } from '../commands.ts';
import type { Rule } from '../rule.ts';
import { withoutQuoted } from './quoted.ts';

const reg = /^\s*reg(?:\.exe)?\s+(query|add|delete)\b(.*)$/gim;

/** `reg query` with the switches of `reg add` changes nothing, although it looks so; without /f, a change asks for confirmation. */
export const registrySwitches: Rule = {
	id: 'registry-switches',
	title: 'Registry commands have the right switches for their verb, and ask for no confirmation.',
	remedy: 'Use only /v with query, and add /f to every add and delete.',
	check: (content) =>
		commandsOf(content, 'bat', 'powershell').flatMap((command) =>
			problemsAt(
				command,
				[...withoutQuoted(command.code).matchAll(reg)].flatMap(([line, verb = '', rest = '']) => {
					const has = (letter: string) => new RegExp(`\\s/${letter}(?=\\s|$)`, 'i').test(rest);
					if (verb.toLowerCase() !== 'query') return has('f') ? [] : [`This asks for confirmation: ${line.trim()}`];
					// Without /v, a query may search: /f gives the text, /d searches data, /t selects a type.
					const writes = ['d', 't', 'f'].filter((letter) => has(letter) && (has('v') || !has('f')));
					return writes.map((letter) => `reg query does not write, so /${letter} does not belong here: ${line.trim()}`);
				}),
			),
		),
};
