import type { APIRoute } from 'astro';
import { loadChanges } from '../knowledge/changes.ts';
import { href } from '../knowledge/href.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { atom } from '../links/atom.ts';
import { fill } from '../words/fill.ts';

/** A feed needs whole addresses, so without SITE_URL there is none. */
export const getStaticPaths = () => (import.meta.env.SITE ? [{ params: { feed: 'feed' } }] : []);

/** What each edition brought, for feed readers. */
export const GET: APIRoute = async ({ site: origin }) => {
	const knowledge = await loadKnowledge();
	const { site, words } = knowledge;
	const whole = (address: string) => new URL(href(address), origin).href;
	const xml = atom(
		{
			title: `${site.name}: ${words.changes.title}`,
			author: site.name,
			lang: site.lang,
			home: whole('/'),
			self: whole('/feed.xml'),
		},
		loadChanges(knowledge).map(({ date, ...lists }) => ({
			date,
			title: fill(words.changes.edition, { date }),
			lists: (['added', 'changed', 'retired'] as const).map((name) => ({
				heading: words.changes[name],
				items: lists[name].map(({ address, title }) => ({ title, url: whole(address) })),
			})),
		})),
	);
	return new Response(xml, { headers: { 'content-type': 'application/atom+xml' } });
};
