import { defineMiddleware } from 'astro:middleware';
import { numberCitations } from './markdown/number-citations.ts';

/** Transforms that need the complete page. */
export const onRequest = defineMiddleware(async (_context, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	return new Response(numberCitations(await response.text()), response);
});
