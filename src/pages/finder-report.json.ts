import type { APIRoute } from 'astro';
import { reportData } from '../guide/finder-data.ts';

/** Sentences and signals, loaded at the first keystroke. */
export const GET: APIRoute = () => Response.json(reportData());
