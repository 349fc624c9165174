import type { APIRoute } from 'astro';
import { pageData } from '../guide/finder-data.ts';

export const getStaticPaths = () => [{ params: { part: 'pages' } }, { params: { part: 'more' } }];

/** The index of pages, loaded with the codes; for a large site, the rest is in a second part, loaded later. */
export const GET: APIRoute = ({ params }) => {
	const { first, rest } = pageData();
	return Response.json(params.part === 'pages' ? first : rest);
};
