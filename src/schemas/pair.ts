import { z } from 'astro/zod';
import { evidence } from './evidence.ts';
import { line, markdown, slug } from './text.ts';

/** One cause that fits a pair, with the reason for its rank. */
const rankedCause = z.strictObject({
	/** Name of a file in `content/articles`. */
	cause: slug,
	/** How strong the link between this cause and the pair is. */
	evidence: evidence,
	/** Why it stands at this rank, with sources. */
	basis: markdown,
	/** The one observation that decides. */
	observation: markdown,
});

/** `content/pairs/<first>-<second>.yaml`: two numbers that a dialog shows together. */
export const pair = z.strictObject({
	/** Number of the first list of `pairs` in `content/site.yaml`. */
	first: z.int(),
	/** Number of the second list. */
	second: z.int(),
	/** One sentence for the head of the page, search results and replies. */
	summary: line,
	/** How well the pair itself is documented. */
	evidence: evidence,
	/** What is known, a claim a paragraph or list item, each with its source. */
	known: markdown,
	/** What nobody has documented. */
	unknown: markdown,
	/** What this error says about each station of the path; stations left out never came into play. */
	path: z.strictObject({
		/** Stations that must have worked. */
		passed: z.array(slug),
		/** Stations at which it may have broken. */
		broke: z.array(slug).min(1),
		/** The same in one sentence. */
		says: markdown,
	}),
	/** On what the order of the causes rests. */
	ranking: markdown,
	/** Likeliest first. */
	causes: z.array(rankedCause).min(1),
	/** How to tell the first causes apart in two minutes: short steps, in order. */
	split: z
		.array(
			z.strictObject({
				id: slug,
				title: line,
				/** What a customer is asked to do, in one or two sentences, where the title says it to experts only. */
				reply: line.optional(),
				where: slug,
				do: markdown,
				result: markdown,
			}),
		)
		.min(1),
	/** Answers that this pair already gives in the diagnosis, by question. */
	tells: z.record(slug, slug).default({}),
	/** Two or three sentences for a reply to a customer. */
	reply: line,
});

export type Pair = z.output<typeof pair>;
