import { commandsOf, problemsAt } from '../commands.ts';
import { namesIn } from './names-in.ts';
import type { Rule } from '../rule.ts';
import type { NameKind } from '../../schemas/known-commands.ts';

const singular: Record<NameKind, string> = {
	cmdlets: 'cmdlet',
	programs: 'program',
	services: 'service',
	values: 'registry value',
	logs: 'event log',
	providers: 'event source',
	classes: 'class',
	members: 'property or method',
};

/** Plausible names that do not exist are copied from page to page. Here each name has a source. */
export const realNames: Rule = {
	id: 'real-names',
	title: 'Every name in a command is in known-commands.yaml, with its source.',
	remedy: 'Correct the name, or add it to known-commands.yaml with the id of a source that contains it.',
	whole: true,
	check(content) {
		const kinds = Object.keys(singular) as NameKind[];
		const known = new Map(
			kinds.map((kind) => [
				kind,
				new Set(content.knownCommands.flatMap(({ data }) => Object.keys(data[kind]).map((name) => name.toLowerCase()))),
			]),
		);
		return (['powershell', 'bat'] as const).flatMap((language) =>
			commandsOf(content, language).flatMap((command) =>
				problemsAt(
					command,
					namesIn(language, command.code)
						.filter(({ kind, name }) => !known.get(kind)?.has(name.toLowerCase()))
						.map(({ kind, name }) => `known-commands.yaml has no ${singular[kind]} "${name}".`),
				),
			),
		);
	},
};
