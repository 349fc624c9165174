import type { Rule } from '../rule.ts';
import { textsOf } from '../texts.ts';

/** Harmful advice must not creep back in: only the myth that refutes it may use its words. */
export const mythsStayMyths: Rule = {
	id: 'myths-stay-myths',
	title: 'Refuted advice appears only where it is refuted.',
	remedy: 'Remove it, or link to the myth.',
	check(content) {
		const texts = textsOf(content).filter(({ file }) => !file.startsWith('myths/'));
		return content.myths.flatMap(({ id, data }) =>
			data.never.flatMap((pattern) =>
				texts
					.filter(({ text }) => new RegExp(pattern, 'i').test(text))
					.map(({ file, path, line }) => ({
						file,
						field: path.join('.'),
						line,
						message: `This repeats the myth "${id}" (/${pattern}/).`,
					})),
			),
		);
	},
};
