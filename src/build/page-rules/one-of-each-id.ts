import type { PageRule } from '../page-rule.ts';

/** If two elements share an id, browsers use the first for links and labels, even if the second is meant. */
export const oneOfEachId: PageRule = {
	id: 'one-of-each-id',
	title: 'No id occurs twice on a page.',
	check: ({ pages }) =>
		pages.flatMap(({ address, tags }) => {
			const seen = new Set<string>();
			const twice = new Set<string>();
			for (const { id } of tags.map(({ attributes }) => attributes))
				if (id !== undefined) (seen.has(id) ? twice : seen).add(id);
			return [...twice].map((id) => `${address} has the id "${id}" twice.`);
		}),
};
