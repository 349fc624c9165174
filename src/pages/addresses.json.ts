import type { APIRoute } from 'astro';
import { addressBook } from '../guide/address-book.ts';
import { loadRedirects } from '../guide/redirects.ts';
import { loadGuide } from '../guide/load.ts';

/** Data that the 404 page needs for redirects. */
export const GET: APIRoute = () => {
	const { redirects, here: exists } = loadRedirects();
	return Response.json(addressBook(loadGuide(), redirects, exists));
};
