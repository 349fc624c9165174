import { grades } from '../../schemas/evidence.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { sourceUses } from '../source-uses.ts';

/** Every citation must refer to a source that exists. */
export const citedSources: Rule = {
	id: 'cited-sources',
	title: 'Every cited source is in sources.yaml.',
	remedy: 'Correct the id, here or in sources.yaml, or read the source and add it there.',
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
	if (known.has(id) && grade.length > 0)
		return `"${grade.join(' ')}" is not a grade. The grades are: ${grades.join(', ')}.`;
	return [`There is no source "${cited}".`, nearest(id, [...known], (near) => `"${near}"`)].filter(Boolean).join(' ');
}
