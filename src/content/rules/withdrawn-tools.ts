import { commandsOf, problemsAt } from '../commands.ts';
import type { Rule } from '../rule.ts';

/** Many web pages, even some of the vendor, still recommend tools that new machines no longer have. */
export const withdrawnTools: Rule = {
	id: 'withdrawn-tools',
	title: 'No command uses a tool that its vendor has withdrawn.',
	remedy: 'Use the replacement, or remove the tool from `withdrawn` in known-commands.yaml.',
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
