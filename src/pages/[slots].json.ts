import type { APIRoute } from 'astro';
import { loadGuide } from '../guide/load.ts';

/** A guide whose commands hold nothing to be filled in has no such file. */
export const getStaticPaths = () =>
	Object.keys(loadGuide().site.slots).length > 0 ? [{ params: { slots: 'slots' } }] : [];

/** What the strip above the commands must know: the slots, and the words of its form. */
export const GET: APIRoute = () => {
	const { site, words } = loadGuide();
	return Response.json({ slots: site.slots, words: words.slots });
};
