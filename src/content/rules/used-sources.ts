import { citedIds } from '../citation.ts';
import type { Rule } from '../rule.ts';
import { allTexts } from '../texts.ts';

/** A list of sources that holds more than was used says more than is true. */
export const usedSources: Rule = {
	id: 'used-sources',
	title: 'Every source is cited somewhere.',
	remedy: 'Cite it at the sentence that it carries, or take it out of content/sources.yaml.',
	whole: true,
	check(content) {
		const used = new Set([
			...allTexts(content).flatMap(({ text }) => citedIds(text)),
			...content.codes.flatMap(({ data }) => [...data.sources, ...data.codes.flatMap((code) => code.sources)]),
			// `translated` holds no ids of sources, and what it does hold is none either.
			...content.names.flatMap(({ data }) =>
				Object.values(data).flatMap((kind): unknown[] => Object.values(kind ?? {})),
			),
		]);
		return content.sources.flatMap(({ file, data, lineOf }) =>
			Object.keys(data)
				.filter((id) => !used.has(id))
				.map((id) => ({ file, field: id, line: lineOf([id]), message: `Nobody cites "${id}".` })),
		);
	},
};
