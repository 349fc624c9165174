import type { APIRoute } from 'astro';
import { deskFacts } from '../../guide/desk-facts.ts';
import { loadGuide } from '../../guide/load.ts';
import { hasDesk } from '../../guide/top-pages.ts';
import { plainText } from '../../guide/markdown.ts';

export const getStaticPaths = () => (hasDesk(loadGuide()) ? [{ params: { facts: 'facts' } }] : []);

/** Data for the ticket box. */
export const GET: APIRoute = () => Response.json(deskFacts(loadGuide(), plainText));
