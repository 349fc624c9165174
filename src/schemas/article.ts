import { z } from 'astro/zod';
import { step } from './step.ts';
import { day, line, markdown, slug } from './text.ts';

/**
 * Front matter of `content/articles/<cause>.mdx`: one cause and its fix.
 * The body of the file is the background: what is behind it, for who wants to know.
 */
export const article = z.strictObject({
	/** The cause in plain words: what is wrong, not what to do. */
	title: line,
	/** One sentence that a worried person understands. */
	summary: line,
	/** The station of the path at which this cause sits: an id from `content/stations.yaml`. */
	station: slug,
	/** What people call it or type when they look for it. */
	aliases: z.array(line).min(1),
	/** Systems and versions for which the sources speak. */
	appliesTo: z.strictObject({ client: line, host: line }),
	/** The day on which someone last read the article against its sources. */
	reviewed: day,
	/** The day by which that must be done again. */
	reviewBy: day,
	/** Is this your cause? The one test that decides. */
	test: z.strictObject({
		/** Where: an id from `places` in `content/site.yaml`. */
		where: slug,
		rights: z.enum(['user', 'administrator']),
		minutes: z.int().positive(),
		/** What to look at, with the command. Must change nothing. */
		how: markdown,
		/** What it looks like when this is the cause. */
		yes: markdown,
		/** What it looks like when it is not. */
		no: markdown,
	}),
	/** A sum that the test leads to, shown below it: name of a file in `content/sums`. */
	helper: slug.optional(),
	/** The fix, least risky step first. */
	steps: z.array(step).min(1),
	/** How you know that it is fixed. */
	verify: markdown,
	/** The nearest other causes, each with the one observation that tells them apart. */
	notThis: z.array(z.strictObject({ cause: slug, tell: markdown })).min(1),
	/** Two or three sentences for a reply to a customer: what it means. The first steps are added. */
	reply: line,
	/** How the customer knows that it worked, for the same reply. Without it, the beginning of `verify` is taken. */
	done: line.optional(),
});

export type Article = z.output<typeof article>;
