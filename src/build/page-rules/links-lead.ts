import type { PageRule } from '../page-rule.ts';

/** Every link on every page, after the base has been applied: to a file, and down to the id behind the #. */
export const linksLead: PageRule = {
	id: 'links-lead',
	title: 'Every link inside the site leads to a page and a place on it.',
	check({ base, pages, files }) {
		const ids = new Map(
			pages.map(({ address, root }) => [address, new Set(root.querySelectorAll('[id]').map((node) => node.id))]),
		);
		return pages.flatMap(({ address, root }) =>
			root
				.querySelectorAll('a[href], link[href], script[src]')
				.map((node) => node.getAttribute('href') ?? node.getAttribute('src') ?? '')
				.flatMap((target) => {
					if (/^[a-z]+:/i.test(target)) return [];
					const [path = '', fragment = ''] = target.split('#');
					const page = path === '' ? address : (path.split('?')[0] ?? '');
					if (!page.startsWith(base)) return [`${address} links to ${target}, which ignores the base ${base}.`];
					const known = ids.get(page);
					if (!known && !files.has(page)) return [`${address} links to ${target}, and there is no such page.`];
					// A diagnosis in progress stands behind the #; it is no id.
					if (!fragment || /^\d+(;|$)/.test(fragment) || !known || known.has(fragment)) return [];
					return [`${address} links to ${target}, and that page has no "${fragment}".`];
				}),
		);
	},
};
