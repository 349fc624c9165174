import type { ReplyParts } from './reply.ts';

/** What a page says of itself to someone who answers a customer. */
export interface ReplyFacts {
	title: string;
	/** What it means, for a customer. */
	meaning: string;
	/** The first of them go into the reply; each with an id can be linked by itself. */
	steps: { id?: string; title: string }[];
	/** How the customer knows that it worked. */
	done?: string;
	/** Words before the steps and before the link, where they are not those of an article. */
	lead?: string;
	more?: string;
}

/** How many steps a reply names: enough to begin with, short enough to be read. What is no step is named in full. */
const firstSteps = 3;

/**
 * @param facts what a page says of itself
 * @param words words of the interface, for what the page leaves to them
 * @returns what the reply is made of
 */
export function replyParts(facts: ReplyFacts, words: Required<ReplyParts['words']>): ReplyParts {
	const { title, meaning, steps, done, lead = words.steps, more = words.more } = facts;
	const named = facts.lead === undefined ? steps.slice(0, firstSteps) : steps;
	return {
		title,
		meaning,
		steps: named.map((step) => step.title),
		done,
		words: { steps: lead, more, done: words.done },
	};
}
