import { z } from 'astro/zod';
import { evidence } from './evidence.ts';
import { firstAid } from './first-aid.ts';
import { cited } from './meta.ts';
import { answers, line, markdown, ref } from './text.ts';

/** One code of a list. */
const code = z.strictObject({
	/** The number, as the list writes it; hexadecimal with 0x. A negative number means its 32-bit form. */
	value: z.int().min(-0x80000000).max(0xffffffff),
	/** The symbolic name, if the list has one, or the code as a display shows it: `E24`, with the value 24. */
	name: line.optional(),
	/** Other symbolic names of the same code. */
	also: z.array(line).default([]),
	/** For an event: the log, its source and the machine that writes it. */
	log: line.optional(),
	/** A few words, in sentence case: "No water". */
	short: line,
	/** What it means, in our own words. */
	meaning: markdown,
	evidence: evidence,
	/** True for a state that is not an error, such as "Disconnected by the user": if it is the only code, nothing is broken. */
	state: z.boolean().optional(),
	/** What else is known: where it was seen, what the dialog says, with sources. One claim per note. */
	notes: z.array(cited(markdown, 'or own')).default([]),
	/** What people can do immediately. */
	firstAid: firstAid.optional(),
	/** Sources, by id. */
	sources: z.array(ref('source')).min(1),
	/** The stage at which this code occurs. */
	stage: ref('stage').optional(),
	/** Causes that fit, most likely first: names of files in `articles`. */
	causes: z.array(ref('article')).default([]),
	/** Guides that help if no single cause fits: names of files in `guides`. */
	guides: z.array(ref('guide')).optional(),
	/** Answers in the diagnosis that follow from this code, by question. */
	tells: answers.default({}),
});

/** `codes/<list>.yaml`: one list of codes, as one authority published it. */
export const codeList = z.strictObject({
	/** The name of the list, as used in a sentence: "disconnect reason". */
	label: line,
	/** One line: where people see a number of this list. */
	seen: markdown,
	/** Sources of the list, by id. */
	sources: z.array(ref('source')).min(1),
	/** Position in the catalogue. */
	order: z.int(),
	/** Whether the codes of this list have the short address `/code/0x…/`. True for exactly one list. */
	primary: z.boolean().default(false),
	/** How people see its numbers. Addresses are always hexadecimal. */
	written: z.enum(['hex', 'decimal']).default('hex'),
	/** Minimum number of digits of hexadecimal numbers. */
	digits: z.int().min(1).max(8).default(1),
	codes: z.array(code).min(1),
});

export type CodeEntry = z.output<typeof code>;
export type CodeList = z.output<typeof codeList>;
