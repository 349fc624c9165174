import { z } from 'astro/zod';
import { says } from './said.ts';
import { answers, line, ref, slug } from './text.ts';

/** A sentence that dialogs and logs show, as the fragments by which it is known. */
export const sentence = z.strictObject({
	/** Permanent name. */
	id: slug,
	/** What the sentence says, in our words; the heading of the answer. */
	title: line,
	/** Distinctive fragments by language. Marks, case and spaces do not count. */
	words: z.record(slug, z.array(line).min(1)),
	/** Where the wording was seen. */
	sources: z.array(ref('source')).default([]),
	/** Languages for which no wording was found. */
	missing: z.array(slug).default([]),
	/** Codes whose dialog is known to use it, by id: "0x204". Offered after every code in the text itself. */
	codes: z
		.array(says(z.string('Put the code in quotes, or YAML makes a number of it.'), { ref: 'code or pair' }))
		.default([]),
	/** Causes that it speaks for, likeliest first: names of files in `articles`. */
	causes: z.array(ref('article')).default([]),
	/** True for a sentence around many codes: beside a code that has causes it says nothing. */
	general: z.boolean().default(false),
	/** Answers that this sentence already gives in the diagnosis, by question. */
	tells: answers.default({}),
	/** Why these causes, for the next author. */
	note: line.optional(),
});

/** What a report says beside codes and sentences. */
export const signal = z.strictObject({
	/** Permanent name. */
	id: slug,
	/**
	 * Patterns: words in order. "/" separates words that are alike here, brackets hold alternatives of several words,
	 * "…" allows up to four words between, "#" means digits within a word. Endings and capitals do not count.
	 */
	any: z.array(line).min(1),
	/** True when a "not" within or right before the words takes the signal away. */
	affirmed: z.boolean().default(false),
	/** Points for causes: names of files in `articles`. */
	raises: z.record(ref('article'), z.number().positive()).default({}),
	/** Points against causes. */
	lowers: z.record(ref('article'), z.number().positive()).default({}),
	/** Answers that it gives in the diagnosis, by question. */
	tells: answers.default({}),
});

export type Sentence = z.output<typeof sentence>;
export type Signal = z.output<typeof signal>;
