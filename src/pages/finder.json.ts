import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { buildCodeIndex } from '../codes/code-index.ts';
import { pageIndex } from '../knowledge/page-index.ts';
import { loadKnowledge } from '../knowledge/load.ts';

/** What the finder loads when its box gets the focus: the codes, and the titles of the pages. */
export const GET: APIRoute = async () => {
	const knowledge = await loadKnowledge();
	const [[messages], [search]] = await Promise.all([getCollection('messages'), getCollection('search')]);
	if (!messages || !search) throw new Error('The content folder lacks messages.yaml or search.yaml.');
	const lists = Object.fromEntries(knowledge.lists.map((list) => [list.id, list]));
	return Response.json({
		codes: buildCodeIndex(lists, knowledge.pairs, knowledge.site, messages.data),
		pages: pageIndex(knowledge, search.data),
	});
};
