import type { APIRoute } from 'astro';
import { href } from '../../guide/href.ts';
import { loadGuide } from '../../guide/load.ts';
import { hasDesk } from '../../guide/top-pages.ts';
import { plainText } from '../../guide/markdown.ts';
import { allReplies } from '../../guide/replies.ts';
import { replyParts } from '../../reply/facts.ts';
import { packReply } from '../../reply/packs/pack.ts';
import { packs, type PackName } from '../../reply/packs/packs.ts';
import { settings } from '../../settings.ts';

/** Replies need absolute URLs, so without SITE_URL there are no packs; nor without the page for help desks. */
export const getStaticPaths = () =>
	settings.site && hasDesk(loadGuide()) ? Object.keys(packs).map((pack) => ({ params: { pack } })) : [];

export const GET: APIRoute = ({ params, site: origin }) => {
	const guide = loadGuide();
	const { site, words } = guide;
	const { pair, question, outcome } = words.desk;
	const folders = { cause: words.nav.fix, pair, question, outcome };
	const replies = allReplies(guide, plainText).map((reply) => {
		const { audience, kind, address } = reply;
		const filed = { ...reply, folder: folders[kind] };
		const packed = packReply(filed, replyParts(reply, words.share), new URL(href(address), origin).href);
		// The title is only shown in lists of the help desk; the customer gets only the text.
		return audience ? { ...packed, audience, title: `${packed.title} (${words.audience[audience]})` } : packed;
	});
	const { type, write } = packs[params.pack as PackName];
	return new Response(write({ guide: site.name, replies }), { headers: { 'content-type': type } });
};
