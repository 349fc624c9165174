import type { APIRoute } from 'astro';
import { loadKnowledge } from '../knowledge/load.ts';
import { pageTitles } from '../knowledge/page-titles.ts';

/** What the not-found page must know to lead on. */
export const GET: APIRoute = async () => Response.json(pageTitles(await loadKnowledge()));
