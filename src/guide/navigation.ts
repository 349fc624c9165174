import { href } from './href.ts';
import { loadGuide } from './load.ts';
import { topPages } from './top-pages.ts';

/** @returns the address of a link that the operator added, internal or external */
export const ownHref = (url: string): string => (url.startsWith('/') ? href(url) : url);

/** @returns the links of the header, in order */
export function headerLinks(): { label: string; url: string }[] {
	const guide = loadGuide();
	const { site, words } = guide;
	const { add, hide } = site.navigation;
	const ours = topPages(guide).filter((place) => !hide.includes(place));
	return [
		...ours.map((place) => ({ label: words.nav[place], url: href(`/${place}/`) })),
		...add.map(({ label, url }) => ({ label, url: ownHref(url) })),
	];
}
