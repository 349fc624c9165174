import { findFences } from '../fences.ts';
import type { Rule } from '../rule.ts';
import { markdownOf } from '../texts.ts';

/** A name with a space or a bracket would fall apart in a command, and its parts would be read as something else. */
export const slotsInQuotes: Rule = {
	id: 'slots-in-quotes',
	title: 'The name of an adapter stands between double quotes in every command.',
	remedy: 'Write it as "{{adapter}}", with the quotes directly around it.',
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
						message: `${name} stands without quotes here.`,
					})),
			),
		);
	},
};
