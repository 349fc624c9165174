import type { APIRoute } from 'astro';
import { pageData } from '../guide/finder-data.ts';

export const getStaticPaths = () => [{ params: { part: 'pages' } }, { params: { part: 'more' } }];

/** The titles of the pages, loaded with the codes; and what a large site has more of them, loaded after. */
export const GET: APIRoute = ({ params }) => {
	const { first, rest } = pageData();
	return Response.json(params.part === 'pages' ? first : rest);
};
