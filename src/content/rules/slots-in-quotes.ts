import { findFences } from '../fences.ts';
import type { Rule } from '../rule.ts';
import { markdownOf } from '../texts.ts';

/** In a command, an unquoted name with a space or a bracket is split and misread. */
export const slotsInQuotes: Rule = {
	id: 'slots-in-quotes',
	title: 'Adapter names are in double quotes in every command.',
	remedy: 'Write it as "{{adapter}}", directly inside the quotes.',
	whole: true,
	check(content) {
		const names = content.site.flatMap(({ data }) =>
			Object.entries(data.slots).flatMap(([id, { kind }]) => (kind === 'adapter' ? [`{{${id}}}`] : [])),
		);
		return markdownOf(content).flatMap(({ file, path, text, textLine }) =>
			findFences(text).flatMap((fence) =>
				names
					.filter((name) => fence.code.replaceAll(`"${name}"`, '').includes(name))
					.map((name) => ({
						file,
						field: path.join('.'),
						line: textLine && textLine + fence.line,
						message: `${name} is not in quotes.`,
					})),
			),
		);
	},
};
