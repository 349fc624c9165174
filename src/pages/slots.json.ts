import type { APIRoute } from 'astro';
import { loadKnowledge } from '../knowledge/load.ts';

/** What the strip above the commands must know: the slots, and the words of its form. */
export const GET: APIRoute = async () => {
	const { site, words } = await loadKnowledge();
	return Response.json({ slots: site.slots, words: words.slots });
};
