import type { KnownSite } from '../insights/insights.ts';
import type { ReadSite } from '../insights/log-counts.ts';
import { movedPages } from '../links/moved-pages.ts';
import { joinPages } from '../search/split-pages.ts';
import { settings } from '../settings.ts';
import { addressBook } from './address-book.ts';
import { codeData, pageData, reportData } from './finder-data.ts';
import { loadGuide } from './load.ts';
import { loadRedirects } from './redirects.ts';

/**
 * @param named help desks that the operator names, by their hosts or the marks in their links
 * @returns the data about this site that reading and evaluating its logs requires
 */
export function knownSite(named: readonly string[]): KnownSite & { read: ReadSite } {
	const desks = named.map((desk) => desk.toLowerCase());
	const guide = loadGuide();
	const { redirects, here } = loadRedirects();
	const { first, rest } = pageData();
	const book = addressBook(guide, redirects, here);
	const old = movedPages(redirects, here).map(
		({ address, to, retired }) => [address, { to, ...(retired && { retired: retired.title }) }] as const,
	);
	return {
		finder: { codes: codeData(), pages: joinPages(first, rest), report: reportData() },
		book,
		causes: Object.fromEntries(guide.causes.map(({ address, title }) => [address, title])),
		old: Object.fromEntries(old),
		desks,
		read: {
			base: settings.base,
			desks,
			old: new Set(old.map(([address]) => address)),
			foreign: new Set(Object.keys(book.moved).filter((address) => address.includes('?'))),
		},
	};
}
