import type { APIRoute } from 'astro';
import { loadGuide } from '../guide/load.ts';

/** The texts of the box, for the search in the header; a page with its own box contains them. */
export const GET: APIRoute = () => {
	const { finder, reading } = loadGuide().words;
	return Response.json({ finder, reading });
};
