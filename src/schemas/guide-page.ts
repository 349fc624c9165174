import { z } from 'astro/zod';
import { day, line, reviewedFirst } from './text.ts';

/** Front matter of `guides/<guide>.mdx`: something that several articles share. */
export const guide = z
	.strictObject({
		/** What it is about, in a few words. */
		title: line,
		/** One sentence under the title and in search results. */
		summary: line,
		/** What people call it or type when they look for it. */
		aliases: z.array(line).default([]),
		/** The day on which someone last read the guide against its sources. */
		reviewed: day,
		/** The day by which that must be done again. */
		reviewBy: day,
	})
	.superRefine(reviewedFirst);

export type GuidePageEntry = z.output<typeof guide>;
