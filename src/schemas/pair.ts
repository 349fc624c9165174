import { z } from 'astro/zod';
import { forAudience } from './audience.ts';
import { evidence } from './evidence.ts';
import { firstAid } from './first-aid.ts';
import { cited } from './said.ts';
import { answers, line, markdown, ref, slug } from './text.ts';

/** One cause that fits a pair, with the reason for its rank. */
const rankedCause = z.strictObject({
	/** Name of a file in `articles`. */
	cause: ref('article'),
	/** How strong the link between this cause and the pair is. */
	evidence: evidence,
	/** Why it has this rank, with sources. */
	basis: cited(markdown, 'always'),
	/** The one observation that decides. */
	observation: markdown,
});

/** `pairs/<first>-<second>.yaml`: two numbers that a dialog shows together. */
export const pair = z.strictObject({
	/** Number of the first list of `pairs` in `site.yaml`. */
	first: z.int(),
	/** Number of the second list. */
	second: z.int(),
	/** One sentence for the head of the page, search results and replies. */
	summary: line,
	/** What someone can do at once. */
	firstAid: firstAid.optional(),
	/** How well the pair itself is documented. */
	evidence: evidence,
	/** What is known, a claim a paragraph or list item, each with its source. */
	known: cited(markdown, 'each paragraph'),
	/** What no source was found for. */
	unknown: markdown,
	/** What this error says about each stage of the path; stages left out never came into play. */
	path: z.strictObject({
		/** Stages that must have worked. */
		passed: z.array(ref('stage')),
		/** Stages at which it may have broken. */
		broke: z.array(ref('stage')).min(1),
		/** The same in one sentence. */
		says: markdown,
	}),
	/** On what the order of the causes rests. */
	ranking: markdown,
	/** Likeliest first. */
	causes: z.array(rankedCause).min(1),
	/** How to tell the first causes apart in two minutes: short steps, in order. */
	triage: z
		.array(
			z.strictObject({
				/** Permanent name of the step; becomes `#id` in the address. */
				id: slug,
				/** What to do, verb first. */
				title: line,
				/** What a customer is asked to do, in one or two sentences, where the title says it to experts only. */
				reply: line.optional(),
				/** Where it is done: an id from `places` in `site.yaml`. */
				where: ref('place'),
				/** How, with the command where there is one. */
				do: markdown,
				/** What each result means, with a link to where it leads. */
				result: markdown,
			}),
		)
		.min(1),
	/** Answers that this pair already gives in the diagnosis, by question. */
	tells: answers.default({}),
	/**
	 * Two or three sentences for a reply to a customer. As `{ audience: internal, text: … }` it is for inside only, and the
	 * summary takes its place outside.
	 */
	reply: forAudience(line),
});

export type PairEntry = z.output<typeof pair>;
