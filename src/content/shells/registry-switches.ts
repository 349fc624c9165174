import { commandsOf, problemsAt } from '../commands.ts';
import type { Rule } from '../rule.ts';
import { withoutQuoted } from './quoted.ts';

const reg = /^\s*reg(?:\.exe)?\s+(query|add|delete)\b(.*)$/gim;

/** `reg query` with the switches of `reg add` looks like a change and makes none; without /f a change waits for a yes. */
export const registrySwitches: Rule = {
	id: 'registry-switches',
	title: 'Registry commands have the switches of their verb, and ask nothing.',
	remedy: 'Query with /v alone, and give every add and delete its /f.',
	check: (content) =>
		commandsOf(content, 'bat', 'powershell').flatMap((command) =>
			problemsAt(
				command,
				[...withoutQuoted(command.code).matchAll(reg)].flatMap(([line, verb = '', rest = '']) => {
					const has = (letter: string) => new RegExp(`\\s/${letter}(?=\\s|$)`, 'i').test(rest);
					if (verb.toLowerCase() !== 'query') return has('f') ? [] : [`This asks before it acts: ${line.trim()}`];
					// Without /v, a query may search with /f, in the data with /d, for one type with /t.
					const writes = ['d', 't', 'f'].filter((letter) => has(letter) && (has('v') || !has('f')));
					return writes.map((letter) => `reg query does not write, so /${letter} has no place here: ${line.trim()}`);
				}),
			),
		),
};
