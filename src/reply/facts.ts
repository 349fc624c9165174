import type { Audience } from '../schemas/audience.ts';

/** What a reply is made of: plain text, without greeting or name, in the words of the content. */
export interface ReplyParts {
	/** What it is about: the title of a cause, a code or a pair; absent where the meaning says it to someone who knows no titles. */
	title?: string;
	/** What it means, in one to four sentences. */
	meaning: string;
	/** The first steps, each as one line. */
	steps: readonly string[];
	/** How the person knows that it worked, in a sentence or two; absent where nothing is put right yet. */
	done?: string | undefined;
	/** Words of the interface. */
	words: { steps: string; more: string; done?: string };
}

/** A reply under the title of a page. */
export interface TitledReplyParts extends ReplyParts {
	title: string;
}

/** What a page says of itself to someone who answers a customer. */
export interface ReplyFacts {
	/** Set where it is for inside only. */
	audience?: Audience;
	title: string;
	/** What it means, for a customer. */
	meaning: string;
	/** The first of them go into the reply; each with an id can be linked by itself. */
	steps: { id?: string; title: string }[];
	/** How the customer knows that it worked. */
	done?: string;
	/** The command with which an engineer confirms it. */
	check?: string;
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
export function replyParts(facts: ReplyFacts, words: Required<ReplyParts['words']>): TitledReplyParts {
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
