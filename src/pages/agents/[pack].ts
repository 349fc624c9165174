import type { APIRoute } from 'astro';
import { href } from '../../knowledge/href.ts';
import { loadKnowledge } from '../../knowledge/load.ts';
import { plainText } from '../../knowledge/markdown.ts';
import { allReplies } from '../../knowledge/replies.ts';
import { replyParts } from '../../reply/facts.ts';
import { packReply } from '../../reply/packs/pack.ts';
import { packs, type PackName } from '../../reply/packs/packs.ts';

/** A reply needs a whole address, so without SITE_URL there are no packs. */
export const getStaticPaths = () =>
	import.meta.env.SITE ? Object.keys(packs).map((pack) => ({ params: { pack } })) : [];

export const GET: APIRoute = async ({ params, site: origin }) => {
	const knowledge = await loadKnowledge();
	const { site, words } = knowledge;
	const { pair, question, outcome } = words.desk;
	const folders = { cause: words.nav.fix, pair, question, outcome };
	const replies = allReplies(knowledge, await plainText()).map((reply) =>
		packReply(
			{ ...reply, folder: folders[reply.kind] },
			replyParts(reply, words.share),
			new URL(href(reply.address), origin).href,
		),
	);
	const { type, write } = packs[params.pack as PackName];
	return new Response(write({ guide: site.name, replies }), { headers: { 'content-type': type } });
};
