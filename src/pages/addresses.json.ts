import type { APIRoute } from 'astro';
import { addressBook } from '../guide/address-book.ts';
import { loadRedirects } from '../guide/redirects.ts';
import { loadGuide } from '../guide/load.ts';

/** What the not-found page must know to lead on. */
export const GET: APIRoute = () => {
	const { redirects, here } = loadRedirects();
	return Response.json(addressBook(loadGuide(), redirects, here));
};
