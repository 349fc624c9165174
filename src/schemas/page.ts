import { z } from 'astro/zod';
import { line } from './text.ts';

/** Front matter of `pages/<page>.mdx`: prose for a page of the engine, such as `about` and `agents`. */
export const page = z.strictObject({
	title: line,
	/** One sentence under the title and in search results. */
	summary: line,
});

export type Page = z.output<typeof page>;
