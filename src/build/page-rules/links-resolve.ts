import type { PageRule } from '../page-rule.ts';

/** Checks every link on every page, including its base and the id after the #. */
export const linksResolve: PageRule = {
	id: 'links-resolve',
	title: 'Every internal link leads to a page and a place on it.',
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
					if (!known && !files.has(page)) return [`${address} links to ${target}, which does not exist.`];
					// A fragment that begins with a number is a diagnosis in progress, not an id.
					if (!fragment || /^\d+(;|$)/.test(fragment) || !known || known.has(fragment)) return [];
					return [`${address} links to ${target}, but that page has no id "${fragment}".`];
				}),
		);
	},
};
