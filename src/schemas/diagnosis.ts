import { z } from 'astro/zod';
import { line, markdown, slug } from './text.ts';

/** A question, or an answer as `question.answer`. */
const nodeName = z
	.string()
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?$/,
		'Name a question, as in "port-test", or an answer of it, as in "port-test.open".',
	);

/** One answer to a question. */
const answer = z.strictObject({
	/** Permanent name within the question; stands in the address of a diagnosis. */
	id: slug,
	/** What the person says, as a whole sentence or a clear phrase. */
	label: line,
	/** The same for the transcript: "port test: True". */
	summary: line,
	/** A question or an outcome of this tree. */
	to: slug,
});

/** A question, with how to find out. */
const question = z.strictObject({
	/** Permanent name; the page is `/diagnose/<id>/`. */
	id: slug,
	/** The station of the path that it asks about. */
	station: slug,
	/** The question, in words a user understands. */
	ask: line,
	/** Why we ask. */
	why: markdown,
	/** How to find out: where, which shell, the command, what each result looks like. */
	find: markdown,
	/** Where that is done: an id from `places` in `content/site.yaml`. */
	where: slug,
	answers: z.array(answer).min(2),
});

/** Where a path ends: at a cause, or at an honest "ask a human". */
const outcome = z.union([
	z.strictObject({
		id: slug,
		/** Name of a file in `content/articles`. */
		article: slug,
		/** Why the answers lead here. */
		because: markdown,
		/** What to look at if this is not it: further causes, likeliest first. */
		next: z.array(slug).default([]),
	}),
	z.strictObject({
		id: slug,
		/** Title of the honest end. */
		human: line,
		/** The station at which the search stopped. */
		station: slug,
		/** What is known by now and what is not. */
		because: markdown,
		/** What to tell the person who helps. */
		tell: markdown,
		next: z.array(slug).default([]),
	}),
]);

/** `content/diagnosis/<tree>.yaml`: questions in reading order, then the outcomes. */
export const diagnosis = z.strictObject({
	/** Written into every address of a diagnosis; raised when old addresses could be misread. */
	version: z.int().positive(),
	/** What this tree is about. */
	title: line,
	/** One or two sentences before the first question. */
	intro: markdown,
	/** Id of the first question. */
	start: slug,
	/**
	 * Renamed ids, so that addresses in old tickets still resume: `old: new` for a question, `old.answer: new.answer`
	 * for an answer.
	 */
	aliases: z.record(nodeName, nodeName).default({}),
	questions: z.array(question).min(1),
	outcomes: z.array(outcome).min(1),
});

export type Question = z.output<typeof question>;
export type Outcome = z.output<typeof outcome>;
export type Diagnosis = z.output<typeof diagnosis>;
