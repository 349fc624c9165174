import type { APIRoute } from 'astro';
import { pageData } from '../knowledge/finder-data.ts';

export const getStaticPaths = () => [{ params: { part: 'pages' } }, { params: { part: 'more' } }];

/** The titles of the pages, loaded with the codes; and what a large site has more of them, loaded after. */
export const GET: APIRoute = async ({ params }) => {
	const { first, rest } = await pageData();
	return Response.json(params.part === 'pages' ? first : rest);
};
