import type { APIRoute } from 'astro';
import { articleMarkdown } from '../../guide/article-markdown.ts';
import { loadGuide } from '../../guide/load.ts';
import { wholeHref } from '../../guide/href.ts';

export function getStaticPaths() {
	const { causes } = loadGuide();
	return causes.map(({ id }) => ({ params: { cause: id } }));
}

export const GET: APIRoute = ({ params, site }) => {
	const guide = loadGuide();
	const cause = guide.causes.find(({ id }) => id === params.cause);
	if (!cause) throw new Error(`There is no article "${params.cause}".`);
	return new Response(
		articleMarkdown(cause, guide, (address) => wholeHref(address, site)),
		{
			headers: { 'content-type': 'text/markdown; charset=utf-8' },
		},
	);
};
