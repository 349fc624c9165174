import { z } from 'astro/zod';
import { sentence, signal } from './signals.ts';
import { line, ref, slug } from './text.ts';

/** A whole number in the 32-bit range; negative numbers mean their unsigned form. */
const number = z.int().min(-0x80000000).max(0xffffffff);

/** How to recognise one list, beyond its codes. */
const listReading = z.strictObject({
	/** Prefixes of symbolic names of the list, known or not: "STATUS_". */
	prefixes: z.array(line).min(1),
});

/** Words before a number that identify it. Case, accents, spaces and punctuation are ignored. */
const label = z.strictObject({
	/** The list of the number. Without it, the words only mean that a code follows. */
	list: ref('list').optional(),
	/** The label applies only in a message that also contains this event. */
	event: z.int().positive().optional(),
	/** True if the words mean that the number is not a code: "port", "process". */
	notACode: z.boolean().default(false),
	/** True if the number after these words is always decimal. */
	decimal: z.boolean().default(false),
	words: z.array(line).min(1),
});

/** Points for each kind of evidence. */
const weights = z.strictObject({
	pair: z.number(),
	name: z.number(),
	code: z.number(),
	event: z.number(),
	sentence: z.number(),
	/** A small number without an explanation in the text. */
	unexplained: z.number(),
	/** Maximum for words. */
	words: z.number(),
	/** The fraction by which each further cause of a ranked list counts less. */
	perRank: z.number(),
	/** Minimum points for a cause to be shown. */
	threshold: z.number(),
	/** Minimum points of a cause, as a fraction of those of the first cause. */
	ratio: z.number(),
});

/** An explanation for a number that is in no list. All given conditions must hold. */
const shape = z.strictObject({
	/** Minimum and maximum, unsigned. */
	from: number.default(0),
	to: number.default(0xffffffff),
	/** The bits to compare, and their value. */
	mask: number.optional(),
	equals: number.optional(),
	/** The explanation. `{hex}`, `{decimal}`, `{signed}`, `{low}` (the last 16 bits, decimal) are filled in. */
	says: line,
});

/** How events are recognised. */
const events = z.strictObject({
	/** The list of event numbers. */
	list: ref('list'),
	/** Words before an event number, in any language, and names of XML elements. */
	labels: z.array(line).min(1),
	/** Headings of the column with event numbers in a printed table. */
	columns: z.array(line).default([]),
	/** Words before the name of the log or of the source. */
	sourceLabels: z.array(line).default([]),
	/** Which source writes which event numbers. A number that is listed here is recognised only for these sources. */
	sources: z
		.array(
			z.strictObject({
				/** The log, as shown to people. */
				log: line,
				/** Names of the log and of its sources, as events contain them. */
				names: z.array(line).min(1),
				ids: z.array(z.int().positive()).min(1),
			}),
		)
		.default([]),
	/**
	 * Events that only report a code of a list; the code is then ranked before its event. The form "(word= 123)" is read in
	 * any language.
	 */
	reasons: z.array(z.strictObject({ event: z.int().positive(), list: ref('list') })).default([]),
});

/** Defaults for content that does not set weights. */
const defaultWeights = {
	pair: 4,
	name: 3,
	code: 3,
	event: 3,
	sentence: 3,
	unexplained: 1.5,
	words: 4,
	perRank: 0.12,
	threshold: 2,
	ratio: 0.35,
};

/** `recognition.yaml`: what reading pasted text and searching require to know about the subject and its language. */
export const recognition = z.strictObject({
	/** Lists, by file name in `codes`. */
	lists: z.record(ref('list'), listReading).default({}),
	labels: z.array(label).default([]),
	/** Words that begin the next line of a dialog: a number ends there, even if the line break was lost. */
	next: z.array(line).default([]),
	/** Words next to a code in a short query that do not change its meaning. */
	fillers: z.array(line).default([]),
	events: events.optional(),
	sentences: z.array(sentence).default([]),
	/** Numbers that wrap a code of another list into their last 16 bits, by their first 16. */
	unwraps: z.array(z.strictObject({ high: z.int().min(1).max(0xffff), list: ref('list') })).default([]),
	shapes: z.array(shape).default([]),
	weights: weights.default(defaultWeights),
	signals: z.array(signal).default([]),
	/** Sentences that are part of every dialog or mail of their kind, by language; they are no evidence. */
	boilerplate: z.record(slug, z.array(line)).default({}),
	/** Shown when nothing is found for a text in another language, by language. */
	otherLanguages: z.record(slug, line).default({}),
	/** Words that carry no meaning in a search. */
	stopWords: z.array(line).default([]),
	/** Words that people may search for, but that mean nothing in a longer report. */
	weakWords: z.array(line).default([]),
	/** Groups of words with the same meaning in this subject; a search for one finds the others. */
	synonyms: z.array(z.array(line).min(2)).default([]),
});

export type Recognition = z.output<typeof recognition>;
export type Weights = z.output<typeof weights>;
export type Shape = z.output<typeof shape>;
