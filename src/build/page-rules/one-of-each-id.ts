import type { PageRule } from '../page-rule.ts';

/** With two elements of one id, a browser picks the first for a link or a label, whichever was meant. */
export const oneOfEachId: PageRule = {
	id: 'one-of-each-id',
	title: 'No id stands twice on a page.',
	check: ({ pages }) =>
		pages.flatMap(({ address, tags }) => {
			const seen = new Set<string>();
			const twice = new Set<string>();
			for (const { id } of tags.map(({ attributes }) => attributes))
				if (id !== undefined) (seen.has(id) ? twice : seen).add(id);
			return [...twice].map((id) => `${address} has the id "${id}" twice.`);
		}),
};
