import { href } from './href.ts';
import { loadGuide } from './load.ts';
import { topPages } from './top-pages.ts';

/** @returns the address of a link of the operator's own: a page of the guide, or one elsewhere */
export const ownHref = (url: string): string => (url.startsWith('/') ? href(url) : url);

/** @returns what the header leads to, in its order */
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
