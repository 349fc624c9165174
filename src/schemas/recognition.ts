import { z } from 'astro/zod';
import { sentence, signal } from './signals.ts';
import { line, ref, slug } from './text.ts';

/** A whole number in the 32-bit range; negative numbers mean their unsigned form. */
const number = z.int().min(-0x80000000).max(0xffffffff);

/** What the reader must know of one list beyond its codes. */
const listReading = z.strictObject({
	/** Beginnings of symbolic names that belong to the list, known or not: "STATUS_". */
	prefixes: z.array(line).min(1),
});

/** Words before a number that say what it is. Case, accents, spaces and marks do not count. */
const label = z.strictObject({
	/** The list that the number is from. Without it the words only say: a code follows. */
	list: ref('list').optional(),
	/** The label counts only in a message that also holds this event. */
	event: z.int().positive().optional(),
	/** True when the words say that the number is no code: "port", "process". */
	notACode: z.boolean().default(false),
	/** True when the number after these words is always printed in decimal. */
	decimal: z.boolean().default(false),
	words: z.array(line).min(1),
});

/** What each kind of evidence is worth, in points. */
const weights = z.strictObject({
	pair: z.number(),
	name: z.number(),
	code: z.number(),
	event: z.number(),
	sentence: z.number(),
	/** A small number that nothing in the text explains. */
	unexplained: z.number(),
	/** The most that words can give. */
	words: z.number(),
	/** How much less each further cause of a ranked list counts, as a part of the whole. */
	perRank: z.number(),
	/** A cause is named from so many points on. */
	threshold: z.number(),
	/** A named cause has at least this part of the points of the first. */
	ratio: z.number(),
});

/** What can be said of a number that is in no list. All given conditions must hold. */
const shape = z.strictObject({
	/** Smallest and largest number, unsigned. */
	from: number.default(0),
	to: number.default(0xffffffff),
	/** The bits that are looked at, and what they must be. */
	mask: number.optional(),
	equals: number.optional(),
	/** The sentence. `{hex}`, `{decimal}`, `{signed}`, `{low}` (the last 16 bits, decimal) are filled in. */
	says: line,
});

/** How events are recognised. */
const events = z.strictObject({
	/** The list of event numbers. */
	list: ref('list'),
	/** Words before an event number, in any language, and names of XML elements. */
	labels: z.array(line).min(1),
	/** Headings of the column that holds event numbers in a printed table. */
	columns: z.array(line).default([]),
	/** Words before the name of the log or of the source. */
	sourceLabels: z.array(line).default([]),
	/** Which source writes which numbers. A number that is named here is claimed for these sources only. */
	sources: z
		.array(
			z.strictObject({
				/** The log, as shown to a person. */
				log: line,
				/** Names of the log and of its sources, as events print them. */
				names: z.array(line).min(1),
				ids: z.array(z.int().positive()).min(1),
			}),
		)
		.default([]),
	/**
	 * Events that do nothing but give a code of a list; the code then comes before its event. Where it is written as
	 * "(word= 123)" it is read whatever the language.
	 */
	reasons: z.array(z.strictObject({ event: z.int().positive(), list: ref('list') })).default([]),
});

/** For a content folder that does not set its own. */
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

/** `recognition.yaml`: what the reader of pasted text and the search must know of the subject and its language. */
export const recognition = z.strictObject({
	/** By list: file names in `codes`. */
	lists: z.record(ref('list'), listReading).default({}),
	labels: z.array(label).default([]),
	/** Words with which the next line of a dialog begins: a number ends there, even when the line end was lost. */
	next: z.array(line).default([]),
	/** Words that a short query may have beside a code without changing its meaning. */
	fillers: z.array(line).default([]),
	events: events.optional(),
	sentences: z.array(sentence).default([]),
	/** Numbers that wrap a code of another list into their last 16 bits, by their first 16. */
	unwraps: z.array(z.strictObject({ high: z.int().min(1).max(0xffff), list: ref('list') })).default([]),
	shapes: z.array(shape).default([]),
	weights: weights.default(defaultWeights),
	signals: z.array(signal).default([]),
	/** Sentences that are part of every dialog or mail of their kind, by language; they speak for nothing. */
	boilerplate: z.record(slug, z.array(line)).default({}),
	/** Said where nothing is found in another language, in that language. */
	otherLanguages: z.record(slug, line).default({}),
	/** Words that carry no meaning in a search. */
	stopWords: z.array(line).default([]),
	/** Words that a person may search for, and that say nothing in a longer report. */
	weakWords: z.array(line).default([]),
	/** Words that mean the same in this subject; a search for one finds the others. */
	synonyms: z.array(z.array(line).min(2)).default([]),
});

export type Recognition = z.output<typeof recognition>;
export type Weights = z.output<typeof weights>;
export type Shape = z.output<typeof shape>;
