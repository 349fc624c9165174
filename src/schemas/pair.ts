import { z } from 'astro/zod';
import { forAudience } from './audience.ts';
import { evidence } from './evidence.ts';
import { firstAid } from './first-aid.ts';
import { cited } from './meta.ts';
import { answers, line, markdown, ref, slug } from './text.ts';

/** One cause that fits a pair, with the reason for its rank. */
const rankedCause = z.strictObject({
	/** Name of a file in `articles`. */
	cause: ref('article'),
	/** How strong the link between this cause and the pair is. */
	evidence: evidence,
	/** Why it has this rank, with sources. */
	basis: cited(markdown, 'always'),
	/** The observation that decides. */
	observation: markdown,
});

/** `pairs/<first>-<second>.yaml`: two codes that a dialog shows together. */
export const pair = z.strictObject({
	/** Code from the first list of `pairs` in `site.yaml`. */
	first: z.int(),
	/** Code from the second list. */
	second: z.int(),
	/** One sentence for the top of the page, search results and replies. */
	summary: line,
	/** What people can do immediately. */
	firstAid: firstAid.optional(),
	/** How well the pair itself is documented. */
	evidence: evidence,
	/** What is known: one claim per paragraph or list item, each with its source. */
	known: cited(markdown, 'each paragraph'),
	/** What is not known: no source was found for it. */
	unknown: markdown,
	/** What this error implies about each stage; stages that are not listed were never reached. */
	path: z.strictObject({
		/** Stages that must have succeeded. */
		passed: z.array(ref('stage')),
		/** Stages that may have failed. */
		broke: z.array(ref('stage')).min(1),
		/** The same in one sentence. */
		says: markdown,
	}),
	/** The basis for the order of the causes. */
	ranking: markdown,
	/** Most likely first. */
	causes: z.array(rankedCause).min(1),
	/** How to distinguish the first causes in two minutes: short steps, in order. */
	triage: z
		.array(
			z.strictObject({
				/** Permanent id of the step; becomes `#id` in the address. */
				id: slug,
				/** What to do, beginning with a verb. */
				title: line,
				/** What a customer is asked to do, in one or two sentences, if only experts understand the title. */
				reply: line.optional(),
				/** Where it is done: an id from `places` in `site.yaml`. */
				where: ref('place'),
				/** How to do it, with the command if there is one. */
				do: markdown,
				/** What each result means, with a link to the next page. */
				result: markdown,
			}),
		)
		.min(1),
	/** Answers in the diagnosis that follow from this pair, by question. */
	tells: answers.default({}),
	/**
	 * Two or three sentences for a reply to a customer. With `{ audience: internal, text: … }` only an internal site has it,
	 * and the public site uses the summary instead.
	 */
	reply: forAudience(line),
});

export type PairEntry = z.output<typeof pair>;
