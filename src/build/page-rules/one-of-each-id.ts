import type { PageRule } from '../page-rule.ts';

/** An id that stands twice makes a link to it, and a label for it, a matter of luck. */
export const oneOfEachId: PageRule = {
	id: 'one-of-each-id',
	title: 'No id stands twice on a page.',
	check: ({ pages }) =>
		pages.flatMap(({ address, root }) => {
			const ids = root.querySelectorAll('[id]').map((node) => node.id);
			const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
			return [...twice].map((id) => `${address} has the id "${id}" twice.`);
		}),
};
