import type { APIRoute } from 'astro';
import { codeData } from '../knowledge/finder-data.ts';

/** The codes, loaded when the box gets the focus. */
export const GET: APIRoute = async () => Response.json(await codeData());
