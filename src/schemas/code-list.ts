import { z } from 'astro/zod';
import { evidence } from './evidence.ts';
import { line, markdown, slug } from './text.ts';

/** One code of a list. */
const code = z.strictObject({
	/** The number, written as the list writes it; hexadecimal with 0x. Negative numbers stand for their 32-bit form. */
	value: z.int().min(-0x80000000).max(0xffffffff),
	/** The symbolic name, where the list gives one. */
	name: line.optional(),
	/** Other symbolic names under which the same code appears. */
	also: z.array(line).default([]),
	/** For an event: the log, its source and the machine on which it is written. */
	log: line.optional(),
	/** Two to four words: "socket closed". */
	short: line,
	/** What it means, in our own words. */
	meaning: markdown,
	evidence: evidence,
	/** What else is known: where it was seen, what the dialog says, with sources. One claim each. */
	notes: z.array(markdown).default([]),
	/** Sources, by id. */
	sources: z.array(slug).min(1),
	/** The station of the path that this code speaks of. */
	station: slug,
	/** Causes that fit, likeliest first: names of files in `content/articles`. */
	causes: z.array(slug).default([]),
	/** Guides that say more where no single cause fits: names of files in `content/guides`. */
	guides: z.array(slug).optional(),
	/** Answers that this code already gives in the diagnosis, by question. */
	tells: z.record(slug, slug).default({}),
});

/** `content/codes/<list>.yaml`: one list of codes, as one authority published it. */
export const codeList = z.strictObject({
	/** What the list is called in a sentence: "disconnect reason". */
	label: line,
	/** One line: where a person sees a number of this list. */
	seen: markdown,
	/** Where the list comes from. */
	sources: z.array(slug).min(1),
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
