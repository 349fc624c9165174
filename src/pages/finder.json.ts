import type { APIRoute } from 'astro';
import { codeData } from '../guide/finder-data.ts';

/** The codes, loaded when the box gets focus. */
export const GET: APIRoute = () => Response.json(codeData());
