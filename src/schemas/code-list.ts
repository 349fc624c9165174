import { z } from 'astro/zod';
import { evidence } from './evidence.ts';
import { firstAid } from './first-aid.ts';
import { cited } from './said.ts';
import { answers, line, markdown, ref } from './text.ts';

/** One code of a list. */
const code = z.strictObject({
	/** The number, written as the list writes it; hexadecimal with 0x. Negative numbers mean their 32-bit form. */
	value: z.int().min(-0x80000000).max(0xffffffff),
	/** The symbolic name, where the list gives one, or the code as a display shows it: `E24`, with the value 24. */
	name: line.optional(),
	/** Other symbolic names under which the same code appears. */
	also: z.array(line).default([]),
	/** For an event: the log, its source and the machine on which it is written. */
	log: line.optional(),
	/** A few words, in sentence case: "No water". */
	short: line,
	/** What it means, in our own words. */
	meaning: markdown,
	evidence: evidence,
	/** True for a state that is no error, such as "Disconnected by the user": where it is all there is, nothing is broken. */
	state: z.boolean().optional(),
	/** What else is known: where it was seen, what the dialog says, with sources. One claim each. */
	notes: z.array(cited(markdown, 'or own')).default([]),
	/** What someone can do at once. */
	firstAid: firstAid.optional(),
	/** Sources, by id. */
	sources: z.array(ref('source')).min(1),
	/** The stage of the path at which this code occurs. */
	stage: ref('stage').optional(),
	/** Causes that fit, likeliest first: names of files in `articles`. */
	causes: z.array(ref('article')).default([]),
	/** Guides that say more where no single cause fits: names of files in `guides`. */
	guides: z.array(ref('guide')).optional(),
	/** Answers that this code already gives in the diagnosis, by question. */
	tells: answers.default({}),
});

/** `codes/<list>.yaml`: one list of codes, as one authority published it. */
export const codeList = z.strictObject({
	/** What the list is called in a sentence: "disconnect reason". */
	label: line,
	/** One line: where a person sees a number of this list. */
	seen: markdown,
	/** Where the list comes from. */
	sources: z.array(ref('source')).min(1),
	/** Position in the catalogue. */
	order: z.int(),
	/** The list whose codes own the short address `/code/0x…/`. Exactly one list has it. */
	primary: z.boolean().default(false),
	/** How its numbers are written where people meet them. Addresses are hexadecimal either way. */
	written: z.enum(['hex', 'decimal']).default('hex'),
	/** Digits to which hexadecimal numbers are padded. */
	digits: z.int().min(1).max(8).default(1),
	codes: z.array(code).min(1),
});

export type CodeEntry = z.output<typeof code>;
export type CodeList = z.output<typeof codeList>;
