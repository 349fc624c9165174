import type { Rule } from '../rule.ts';
import { sourceUses } from '../source-uses.ts';

/** A list of sources that holds more than was used says more than is true. */
export const usedSources: Rule = {
	id: 'used-sources',
	title: 'Every source is cited somewhere.',
	remedy: 'Cite it at the sentence that it carries, or take it out of sources.yaml.',
	whole: true,
	check(content) {
		const used = new Set(sourceUses(content).map(({ id }) => id));
		return content.sources.flatMap(({ file, data, lineOf }) =>
			Object.keys(data)
				.filter((id) => !used.has(id))
				.map((id) => ({ file, field: id, line: lineOf([id]), message: `Nobody cites "${id}".` })),
		);
	},
};
