import type { APIRoute } from 'astro';
import { reportData } from '../guide/finder-data.ts';

/** Sentences and signals, loaded with the first key. */
export const GET: APIRoute = () => Response.json(reportData());
