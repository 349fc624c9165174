import { z } from 'astro/zod';
import { line } from './text.ts';

/** Front matter of `pages/<page>.mdx`: text for a built-in page, such as `about` or `agents`. */
export const page = z.strictObject({
	title: line,
	/** One sentence under the title and in search results. */
	summary: line,
});

export type Page = z.output<typeof page>;
