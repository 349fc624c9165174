import type { APIRoute } from 'astro';
import { loadChanges } from '../guide/changes.ts';
import { href } from '../guide/href.ts';
import { loadGuide } from '../guide/load.ts';
import { atom } from '../links/atom.ts';
import { fill } from '../text/fill.ts';
import { settings } from '../settings.ts';

/** A feed needs absolute URLs, so without SITE_URL there is none. */
export const getStaticPaths = () => (settings.site ? [{ params: { feed: 'feed' } }] : []);

/** The changes of each edition, for feed readers. */
export const GET: APIRoute = ({ site: origin }) => {
	const guide = loadGuide();
	const { site, words } = guide;
	const absoluteUrl = (address: string) => new URL(href(address), origin).href;
	const xml = atom(
		{
			title: `${site.name}: ${words.changes.title}`,
			author: site.name,
			lang: site.lang,
			home: absoluteUrl('/'),
			self: absoluteUrl('/feed.xml'),
		},
		loadChanges(guide).map(({ date, ...lists }) => ({
			date,
			title: fill(words.changes.edition, { date }),
			lists: (['added', 'changed', 'retired'] as const).map((name) => ({
				heading: words.changes[name],
				items: lists[name].map(({ address, title }) => ({ title, url: absoluteUrl(address) })),
			})),
		})),
	);
	return new Response(xml, { headers: { 'content-type': 'application/atom+xml' } });
};
