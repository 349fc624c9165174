import type { Audience } from '../schemas/audience.ts';

/** What a reply is made of: plain text, without greeting or name, in the words of the content. */
export interface ReplyParts {
	/** The title of a cause, a code or a pair; absent in a reply for someone to whom a title means nothing. */
	title?: string;
	/** What it means, in one to four sentences. */
	meaning: string;
	/** The first steps, one line each. */
	steps: readonly string[];
	/** How the person knows that it worked, in a sentence or two; absent where nothing is fixed yet. */
	done?: string | undefined;
	/** Interface texts. */
	words: { steps: string; more: string; done?: string };
}

/** A reply under the title of a page. */
export interface TitledReplyParts extends ReplyParts {
	title: string;
}

/** Facts of a page for someone who answers a customer. */
export interface ReplyFacts {
	/** Set where it is for inside only. */
	audience?: Audience;
	title: string;
	/** What it means, for a customer. */
	meaning: string;
	/** The first of them go into the reply; those with an id can be linked individually. */
	steps: { id?: string; title: string }[];
	/** How the customer knows that it worked. */
	done?: string;
	/** The command that an engineer can use to confirm it. */
	check?: string;
	/** Words before the steps and before the link, where they are not those of an article. */
	lead?: string;
	more?: string;
}

/** How many steps a reply lists: enough to begin, few enough to be read. Lists of something else are kept in full. */
const firstSteps = 3;

/**
 * @param facts facts of the page
 * @param words interface texts, used where the page has none
 * @returns the parts of the reply
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
