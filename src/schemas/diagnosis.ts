import { z } from 'astro/zod';
import { cited } from './meta.ts';
import { line, markdown, ref, slug } from './text.ts';

/** One answer to a question. */
const answer = z.strictObject({
	/** Permanent id within the question; part of the address of a diagnosis. */
	id: slug,
	/** The answer, as a complete sentence or a clear phrase. */
	label: line,
	/** The answer in the transcript: "tap: open". */
	summary: line,
	/** Id of the next question or of an outcome. */
	to: slug,
});

/** A question, with instructions for finding the answer. */
const question = cited(
	z.strictObject({
		/** Permanent id; the page is `/diagnose/<id>/`. */
		id: slug,
		/** The stage that it asks about. */
		stage: ref('stage').optional(),
		/** The question, in words that users understand. */
		ask: line,
		/** Why it is asked. */
		why: markdown,
		/** How to find the answer: where to look, or which command to run in which shell, and what each result looks like. */
		find: markdown,
		/** Where this is done: an id from `places` in `site.yaml`. */
		where: ref('place'),
		answers: z.array(answer).min(2),
	}),
	'or own',
);

/** The end of a path at a cause. */
const causeOutcome = z.strictObject({
	id: slug,
	/** Name of a file in `articles`. */
	article: ref('article'),
	/** Why the answers lead here. */
	because: cited(markdown, 'or own'),
	/** Where to look if this is not the cause: other causes, most likely first. */
	next: z.array(ref('article')).default([]),
});

/** The end of a path without a cause: ask someone. */
const escalateOutcome = z.strictObject({
	id: slug,
	/** Title of the outcome. */
	escalate: line,
	/** The stage at which the search stopped. */
	stage: ref('stage').optional(),
	/** What is known so far, and what is not. */
	because: cited(markdown, 'or own'),
	/** What to tell the person who helps. */
	handover: markdown,
	next: z.array(ref('article')).default([]),
});

const outcome = z.union([causeOutcome, escalateOutcome]);

/** `diagnosis/<tree>.yaml`: questions in reading order, then the outcomes. */
export const diagnosis = z.strictObject({
	/** Part of every address of a diagnosis; raise it when old addresses could be misread. */
	version: z.int().positive(),
	/** What this tree is about. */
	title: line,
	/** One or two sentences before the first question. */
	intro: markdown,
	/** Id of the first question. */
	start: slug,
	questions: z.array(question).min(1),
	outcomes: z.array(outcome).min(1),
});

export type Question = z.output<typeof question>;
export type Outcome = z.output<typeof outcome>;
export type EscalateOutcome = z.output<typeof escalateOutcome>;
export type Diagnosis = z.output<typeof diagnosis>;
