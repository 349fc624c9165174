import { z } from 'astro/zod';
import { withMeta } from './meta.ts';
import { answers, line, ref, slug } from './text.ts';

/** A sentence that dialogs and logs show, with the fragments that identify it. */
export const sentence = z.strictObject({
	/** Permanent id. */
	id: slug,
	/** The sentence in our words; the heading of the answer. */
	title: line,
	/** Distinctive fragments by language. Punctuation, case and spaces are ignored. */
	words: z.record(slug, z.array(line).min(1)),
	/** Where the wording was seen. */
	sources: z.array(ref('source')).default([]),
	/** Languages for which no wording was found. */
	missing: z.array(slug).default([]),
	/** Codes whose dialogs are known to use it, by id: "0x204". Offered after every code in the text itself. */
	codes: z
		.array(withMeta(z.string('Put the code in quotes; otherwise YAML reads it as a number.'), { ref: 'code or pair' }))
		.default([]),
	/** Causes that it indicates, most likely first: names of files in `articles`. */
	causes: z.array(ref('article')).default([]),
	/** True for a sentence that appears with many codes: next to a code with causes, it is ignored. */
	general: z.boolean().default(false),
	/** Answers in the diagnosis that follow from this sentence, by question. */
	tells: answers.default({}),
	/** Why these causes, for other authors. */
	note: line.optional(),
});

/** Words in a report, besides codes and sentences, that point to causes. */
export const signal = z.strictObject({
	/** Permanent id. */
	id: slug,
	/**
	 * Patterns: words in order. "/" separates alternative words, brackets contain alternatives of several words,
	 * "…" allows up to four words in between, "#" means digits within a word. Word endings and case are ignored.
	 */
	any: z.array(line).min(1),
	/** True if a "not" within or directly before the words cancels the signal. */
	affirmed: z.boolean().default(false),
	/** Points for causes: names of files in `articles`. */
	raises: z.record(ref('article'), z.number().positive()).default({}),
	/** Points against causes. */
	lowers: z.record(ref('article'), z.number().positive()).default({}),
	/** Answers in the diagnosis that follow from it, by question. */
	tells: answers.default({}),
});

export type Sentence = z.output<typeof sentence>;
export type Signal = z.output<typeof signal>;
