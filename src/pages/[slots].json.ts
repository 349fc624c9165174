import type { APIRoute } from 'astro';
import { loadGuide } from '../guide/load.ts';

/** Without slots there is no such file. */
export const getStaticPaths = () =>
	Object.keys(loadGuide().site.slots).length > 0 ? [{ params: { slots: 'slots' } }] : [];

/** Data for the strip above the commands: the slots, and the texts of its form. */
export const GET: APIRoute = () => {
	const { site, words } = loadGuide();
	return Response.json({ slots: site.slots, words: words.slots });
};
