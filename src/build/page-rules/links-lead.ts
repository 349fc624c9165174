import type { PageRule } from '../page-rule.ts';

/** Every link on every page, after the base has been applied: to a file, and down to the id after the #. */
export const linksLead: PageRule = {
	id: 'links-lead',
	title: 'Every link inside the site leads to a page and a place on it.',
	check({ base, pages, files }) {
		const ids = new Map(
			pages.map(({ address, tags }) => [address, new Set(tags.flatMap(({ attributes: { id } }) => id ?? []))]),
		);
		return pages.flatMap(({ address, tags }) =>
			tags
				.flatMap(({ name, attributes: { href, src } }) =>
					name === 'script' ? (src ?? []) : name === 'a' || name === 'link' ? (href ?? []) : [],
				)
				.flatMap((target) => {
					if (/^[a-z]+:/i.test(target)) return [];
					const [path = '', fragment = ''] = target.split('#');
					const page = path === '' ? address : (path.split('?')[0] ?? '');
					if (!page.startsWith(base)) return [`${address} links to ${target}, which ignores the base ${base}.`];
					const known = ids.get(page);
					if (!known && !files.has(page)) return [`${address} links to ${target}, and there is no such page.`];
					// What follows the # is a diagnosis in progress, not an id.
					if (!fragment || /^\d+(;|$)/.test(fragment) || !known || known.has(fragment)) return [];
					return [`${address} links to ${target}, and that page has no "${fragment}".`];
				}),
		);
	},
};
