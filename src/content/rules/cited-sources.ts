import { citedIds } from '../citation.ts';
import type { Rule } from '../rule.ts';
import { allTexts } from '../texts.ts';

/** A claim rests on its source, so each citation must lead to one. */
export const citedSources: Rule = {
	id: 'cited-sources',
	title: 'Every source that is cited stands in sources.yaml.',
	remedy: 'Correct the id, or add the source to content/sources.yaml after you have read it.',
	check(content) {
		if (content.broken.has('sources')) return [];
		const known = new Set(content.sources.flatMap(({ data }) => Object.keys(data)));
		const missing = (id: string) => `There is no source "${id}".`;
		const cited = allTexts(content).flatMap(({ file, path, text, line }) =>
			citedIds(text)
				.filter((id) => !known.has(id))
				.map((id) => ({ file, field: path.join('.'), line, message: missing(id) })),
		);
		const listed = content.codes.flatMap((file) =>
			[
				...file.data.sources.map((id) => ({ id, path: ['sources'] })),
				...file.data.codes.flatMap((code, index) =>
					code.sources.map((id) => ({ id, path: ['codes', index, 'sources'] })),
				),
			]
				.filter(({ id }) => !known.has(id))
				.map(({ id, path }) => ({
					file: file.file,
					field: path.join('.'),
					line: file.lineOf(path),
					message: missing(id),
				})),
		);
		return [...cited, ...listed];
	},
};
