import { z } from 'astro/zod';
import { line, markdown, slug } from './text.ts';

/** One way to add up, with the commands that use the result. */
const sumKind = z.strictObject({
	id: slug,
	/** What it is called where a person chooses. */
	label: line,
	/** What is added to the number that the person measured, and what each part is. */
	add: z.array(z.strictObject({ n: z.int().positive(), what: line })).min(1),
	/** Smallest total that makes sense; a smaller one is refused with `tooSmall`. */
	from: z.int().positive(),
	tooSmall: line,
	/** From this total on nothing needs to be changed, and `enoughSays` says so instead of a command. */
	enough: z.int().positive(),
	enoughSays: line,
	/** Where the parts and the limits come from, and what the sum cannot know. */
	limits: markdown,
	/** The command that sets the result, and the one that puts the noted number back. */
	set: markdown,
	undo: markdown,
});

/** `content/sums/<sum>.yaml`: a number that was measured in, a number and two commands out. Shown where an article asks for it. */
export const sum = z.strictObject({
	title: line,
	/** What it is for, in one or two sentences. */
	intro: markdown,
	/** The number that was measured. */
	input: z.strictObject({ label: line, hint: line, example: line, wrong: line }),
	/** The number that was noted before anything was changed. */
	noted: z.strictObject({ label: line, hint: line, example: line, wrong: line, from: z.int().positive() }),
	/** What is said of the result: `{total}` and `{sum}`, which is the whole addition in figures and words. */
	says: line,
	/** What the commands are called. */
	setTitle: line,
	undoTitle: line,
	/** The slots of the commands that the total and the noted number go into; both of kind `number`. */
	slots: z.strictObject({ total: slug, noted: slug }),
	kinds: z.array(sumKind).min(1),
});

export type Sum = z.output<typeof sum>;
export type SumKind = z.output<typeof sumKind>;
