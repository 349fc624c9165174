import { z } from 'astro/zod';
import { cited } from './said.ts';
import { line, markdown, ref, slug } from './text.ts';

/** One answer to a question. */
const answer = z.strictObject({
	/** Permanent name within the question; part of the address of a diagnosis. */
	id: slug,
	/** What the person says, as a whole sentence or a clear phrase. */
	label: line,
	/** The same for the transcript: "tap: open". */
	summary: line,
	/** A question or an outcome of this tree. */
	to: slug,
});

/** A question, with how to find out. */
const question = cited(
	z.strictObject({
		/** Permanent name; the page is `/diagnose/<id>/`. */
		id: slug,
		/** The stage of the path that it asks about. */
		stage: ref('stage').optional(),
		/** The question, in words a user understands. */
		ask: line,
		/** Why we ask. */
		why: markdown,
		/** How to find out: where to look, or which command in which shell, and what each result looks like. */
		find: markdown,
		/** Where that is done: an id from `places` in `site.yaml`. */
		where: ref('place'),
		answers: z.array(answer).min(2),
	}),
	'or own',
);

/** Where a path ends at a cause. */
const causeOutcome = z.strictObject({
	id: slug,
	/** Name of a file in `articles`. */
	article: ref('article'),
	/** Why the answers lead here. */
	because: cited(markdown, 'or own'),
	/** What to look at if this is not it: further causes, likeliest first. */
	next: z.array(ref('article')).default([]),
});

/** Where a path ends at an honest "ask someone". */
const escalateOutcome = z.strictObject({
	id: slug,
	/** Title of the end. */
	escalate: line,
	/** The stage at which the search stopped. */
	stage: ref('stage').optional(),
	/** What is known by now and what is not. */
	because: cited(markdown, 'or own'),
	/** What to tell the person who helps. */
	handover: markdown,
	next: z.array(ref('article')).default([]),
});

const outcome = z.union([causeOutcome, escalateOutcome]);

/** `diagnosis/<tree>.yaml`: questions in reading order, then the outcomes. */
export const diagnosis = z.strictObject({
	/** Written into every address of a diagnosis; raised when old addresses could be misread. */
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
