import type { APIRoute } from 'astro';
import { articleMarkdown } from '../../knowledge/article-markdown.ts';
import { loadKnowledge } from '../../knowledge/load.ts';
import { wholeHref } from '../../knowledge/href.ts';

export async function getStaticPaths() {
	const { causes } = await loadKnowledge();
	return causes.map(({ id }) => ({ params: { cause: id } }));
}

export const GET: APIRoute = async ({ params, site }) => {
	const knowledge = await loadKnowledge();
	const cause = knowledge.causes.find(({ id }) => id === params.cause);
	if (!cause) throw new Error(`There is no article "${params.cause}".`);
	return new Response(
		articleMarkdown(cause, knowledge, (address) => wholeHref(address, site)),
		{
			headers: { 'content-type': 'text/markdown; charset=utf-8' },
		},
	);
};
