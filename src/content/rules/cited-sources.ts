import { grades } from '../../schemas/evidence.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { sourceUses } from '../source-uses.ts';

/** A claim rests on its source, so each citation must lead to one. */
export const citedSources: Rule = {
	id: 'cited-sources',
	title: 'Every source that is cited stands in sources.yaml.',
	remedy: 'Correct the id, here or in sources.yaml, or add the source there after you have read it.',
	check(content) {
		if (content.broken.has('sources')) return [];
		const known = new Set(content.sources.flatMap(({ data }) => Object.keys(data)));
		return sourceUses(content)
			.filter(({ id }) => !known.has(id))
			.map(({ id, ...place }) => ({ ...place, message: wrongWith(id, known) }));
	},
};

function wrongWith(cited: string, known: ReadonlySet<string>): string {
	const [id = '', ...grade] = cited.split(' ');
	if (known.has(id) && grade.length > 0) return `"${grade.join(' ')}" is no grade. There are: ${grades.join(', ')}.`;
	return [`There is no source "${cited}".`, nearest(id, [...known], (near) => `"${near}"`)].filter(Boolean).join(' ');
}
