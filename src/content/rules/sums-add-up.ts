import type { Problem, Rule } from '../rule.ts';

/** A sum whose commands do not carry its numbers would have someone run an example. */
export const sumsAddUp: Rule = {
	id: 'sums-add-up',
	title: 'Every sum that an article asks for exists, and its numbers go into its commands.',
	remedy: 'Correct the id, or give site.yaml a slot of kind number and use it in the command.',
	whole: true,
	check(content) {
		const known = new Set(content.sums.map(({ id }) => id));
		const numbers = new Set(
			content.site.flatMap(({ data }) =>
				Object.entries(data.slots).flatMap(([id, { kind }]) => (kind === 'number' ? [id] : [])),
			),
		);
		const asked = content.articles
			.filter(({ data }) => data.helper !== undefined && !known.has(data.helper))
			.map(({ file, data, lineOf }): Problem => ({
				file,
				field: 'helper',
				line: lineOf(['helper']),
				message: `There is no sum "${data.helper}".`,
			}));
		const made = content.sums.flatMap(({ file, data, lineOf }) => {
			const problem = (path: PropertyKey[], message: string): Problem => ({
				file,
				field: path.join('.'),
				line: lineOf(path),
				message,
			});
			const { total, noted } = data.slots;
			return [
				...(['total', 'noted'] as const)
					.filter((part) => !numbers.has(data.slots[part]))
					.map((part) => problem(['slots', part], `"${data.slots[part]}" is no slot for a number.`)),
				...data.kinds.flatMap(({ set, undo, from, enough }, index) => [
					...(set.includes(`{{${total}}}`)
						? []
						: [problem(['kinds', index, 'set'], `This does not use {{${total}}}.`)]),
					...(undo.includes(`{{${noted}}}`)
						? []
						: [problem(['kinds', index, 'undo'], `This does not use {{${noted}}}.`)]),
					...(from < enough ? [] : [problem(['kinds', index, 'enough'], 'No total lies between the two limits.')]),
				]),
			];
		});
		return [...asked, ...made];
	},
};
