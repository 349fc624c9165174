import type { APIRoute } from 'astro';
import { apiData } from '../../knowledge/api.ts';
import { loadKnowledge } from '../../knowledge/load.ts';
import { toPlain } from '../../markdown/plain.ts';
import { api, type ApiName } from '../../schemas/api.ts';

export const getStaticPaths = () => Object.keys(api).map((name) => ({ params: { name } }));

/** The machine twin of the pages; held against its schema before it is written. */
export const GET: APIRoute = async ({ params }) => {
	const knowledge = await loadKnowledge();
	const name = params.name as ApiName;
	const data = apiData[name](knowledge, (markdown) => toPlain(markdown, knowledge.site.slots), new Date());
	return Response.json(api[name].parse(data));
};
