import { commandsOf, problemsAt } from '../commands.ts';
import type { Rule } from '../rule.ts';

/** Pages on the web, and some of the maker's own, go on naming tools that a new machine no longer has. */
export const withdrawnTools: Rule = {
	id: 'withdrawn-tools',
	title: 'No command uses a tool that its maker withdrew.',
	remedy: 'Use what the message names, or take the tool out of `withdrawn` in known-commands.yaml.',
	whole: true,
	check(content) {
		const withdrawn = content.knownCommands.flatMap(({ data }) => Object.entries(data.withdrawn));
		return commandsOf(content).flatMap((command) =>
			problemsAt(
				command,
				withdrawn
					.filter(([name]) => command.code.toLowerCase().includes(name.toLowerCase()))
					.map(([name, { until, instead }]) => `"${name}" was withdrawn (${until}). Use ${instead}.`),
			),
		);
	},
};
