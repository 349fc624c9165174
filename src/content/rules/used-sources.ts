import type { Rule } from '../rule.ts';
import { sourceUses } from '../source-uses.ts';

/** Listing unused sources would be misleading. */
export const usedSources: Rule = {
	id: 'used-sources',
	title: 'Every source is cited somewhere.',
	remedy: 'Cite it after the sentence that it supports, or remove it from sources.yaml.',
	whole: true,
	check(content) {
		const used = new Set(sourceUses(content).map(({ id }) => id));
		return content.sources.flatMap(({ file, data, lineOf }) =>
			Object.keys(data)
				.filter((id) => !used.has(id))
				.map((id) => ({ file, field: id, line: lineOf([id]), message: `Nothing cites "${id}".` })),
		);
	},
};
