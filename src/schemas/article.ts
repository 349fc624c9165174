import { z } from 'astro/zod';
import { audience, forAudience } from './audience.ts';
import { cited } from './said.ts';
import { step } from './step.ts';
import { day, line, markdown, ref, reviewedFirst } from './text.ts';

/**
 * `articles/<cause>.mdx`: one cause and its fix. The front matter says what it is; its parts say what to do, in
 * the components of `src/content/parts.ts`. Below them is the background: what is behind it, for who wants to know.
 */
export const article = z
	.strictObject({
		/** The cause in plain words: what is wrong, not what to do. */
		title: line,
		/** The field's own word for this cause, as people type it: "CredSSP", "MTU". The title contains it. */
		term: line.optional(),
		/** One sentence that a worried person understands. */
		summary: line,
		/** The stage of the path at which this cause sits: an id from `stages.yaml`, where there is one. */
		stage: ref('stage').optional(),
		/** `internal` keeps the whole article out of a site for outside, with all that leads to it. */
		audience: audience.optional(),
		/** What people call it or type when they look for it. */
		aliases: z.array(line).min(1),
		/** Systems and versions for which the sources speak, by the part that they are of: `{ washer: of rubber }`. */
		appliesTo: z.record(line, line).optional(),
		/** The day on which someone last read the article against its sources. */
		reviewed: day,
		/** The day by which that must be done again. */
		reviewBy: day,
		/**
		 * Two or three sentences for a reply to a customer: what it means. The first steps are added. As
		 * `{ audience: internal, text: … }` it is for inside only, and the summary takes its place outside.
		 */
		reply: forAudience(line),
		/** How the customer knows that it worked, for the same reply. Without it, the beginning of `<Verify>` is taken. */
		done: line.optional(),
		/** `<Test>`: Is this your cause? The one test that decides. */
		test: cited(
			z.strictObject({
				/** Where: an id from `places` in `site.yaml`. */
				where: ref('place'),
				/** `user`: the usual rights; `administrator`: an elevated shell or an administrator's account. */
				rights: z.enum(['user', 'administrator']),
				/** How long it takes, in minutes. */
				minutes: z.int().positive(),
				/** What to look at, with the command where there is one. Must change nothing. */
				how: markdown,
				/** `<Yes>`: what it looks like when this is the cause. */
				yes: markdown,
				/** `<No>`: what it looks like when it is not. */
				no: markdown,
			}),
			'always',
		),
		/** `<Step>`: the fix, least risky step first. */
		steps: z.array(cited(step, 'or own')).min(1),
		/** `<Verify>`: how you know that it is fixed. */
		verify: cited(markdown, 'numbers'),
		/** `<LookAlike>`: the nearest other causes, each with the one observation that distinguishes them. */
		lookAlikes: z
			.array(
				z.strictObject({
					/** Name of a file in `articles`. */
					cause: ref('article'),
					/** The one observation that distinguishes it. */
					difference: cited(markdown, 'numbers'),
				}),
			)
			.min(1),
	})
	.superRefine(reviewedFirst);

export type Article = z.output<typeof article>;
