import { z } from 'astro/zod';
import { day, line, reviewedFirst } from './text.ts';

/** Front matter of `guides/<guide>.mdx`: a topic that several articles share. */
export const guide = z
	.strictObject({
		/** The topic, in a few words. */
		title: line,
		/** One sentence under the title and in search results. */
		summary: line,
		/** What people call it or type when they search for it. */
		aliases: z.array(line).default([]),
		/** The day on which someone last checked the guide against its sources. */
		reviewed: day,
		/** The day by which the next such review is due. */
		reviewBy: day,
	})
	.superRefine(reviewedFirst);

export type GuidePageEntry = z.output<typeof guide>;
