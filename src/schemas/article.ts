import { z } from 'astro/zod';
import { audience, forAudience } from './audience.ts';
import { cited } from './meta.ts';
import { step } from './step.ts';
import { day, line, markdown, ref, reviewedFirst } from './text.ts';

/**
 * `articles/<cause>.mdx`: one cause and its fix. The front matter describes the cause; its parts, written with the
 * components of `src/content/parts.ts`, say what to do. Below them is the background, for those who want to know more.
 */
export const article = z
	.strictObject({
		/** The cause in plain words: what is wrong, not what to do. */
		title: line,
		/** The technical term for this cause, as people type it: "CredSSP", "MTU". The title contains it. */
		term: line.optional(),
		/** One sentence that a worried person understands. */
		summary: line,
		/** The stage at which this cause occurs: an id from `stages.yaml`, if the guide has stages. */
		stage: ref('stage').optional(),
		/** `internal` keeps the whole article out of the public site, with everything that leads to it. */
		audience: audience.optional(),
		/** What people call it or type when they search for it. */
		aliases: z.array(line).min(1),
		/** Systems and versions that the sources cover, by component: `{ washer: of rubber }`. */
		appliesTo: z.record(line, line).optional(),
		/** The day on which someone last checked the article against its sources. */
		reviewed: day,
		/** The day by which the next such review is due. */
		reviewBy: day,
		/**
		 * Two or three sentences for a reply to a customer: what it means. The first steps are added automatically. With
		 * `{ audience: internal, text: … }` only an internal site has it, and the public site uses the summary instead.
		 */
		reply: forAudience(line),
		/** How the customer knows that it worked, for the same reply. The default is the beginning of `<Verify>`. */
		done: line.optional(),
		/** `<Test>`: Is this your cause? The test that decides. */
		test: cited(
			z.strictObject({
				/** Where it is done: an id from `places` in `site.yaml`. */
				where: ref('place'),
				/** `user`: standard rights; `administrator`: an elevated shell or an administrator account. */
				rights: z.enum(['user', 'administrator']),
				/** How long it takes, in minutes. */
				minutes: z.int().positive(),
				/** What to look at, with the command if there is one. Must change nothing. */
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
		/** `<LookAlike>`: the most similar other causes, each with the observation that distinguishes it. */
		lookAlikes: z
			.array(
				z.strictObject({
					/** Name of a file in `articles`. */
					cause: ref('article'),
					/** The observation that distinguishes it. */
					difference: cited(markdown, 'numbers'),
				}),
			)
			.min(1),
	})
	.superRefine(reviewedFirst);

export type Article = z.output<typeof article>;
