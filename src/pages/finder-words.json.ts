import type { APIRoute } from 'astro';
import { loadGuide } from '../guide/load.ts';

/** The words of the box, for the search in the header; a page with a box of its own brings them. */
export const GET: APIRoute = () => {
	const { finder, reading } = loadGuide().words;
	return Response.json({ finder, reading });
};
