import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { api, type ApiName } from '../../schemas/api.ts';

export const getStaticPaths = () => Object.keys(api).map((name) => ({ params: { name } }));

/** JSON Schema (draft 2020-12) of the file beside it. */
export const GET: APIRoute = ({ params }) => Response.json(z.toJSONSchema(api[params.name as ApiName]));
