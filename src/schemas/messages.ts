import { z } from 'astro/zod';
import { line, slug } from './text.ts';

/** A whole number in the 32-bit range; negative numbers stand for their unsigned form. */
const number = z.int().min(-0x80000000).max(0xffffffff);

/** What the reader must know of one list beyond its codes. */
const listReading = z.strictObject({
	/** Beginnings of symbolic names that belong to the list, known or not: "STATUS_". */
	prefixes: z.array(line).min(1),
});

/** Words that stand before a number and say what it is. Case, accents, spaces and marks do not count. */
const label = z.strictObject({
	/** The list that the number is from. Without it the words only say: a code follows. */
	list: slug.optional(),
	/** The label counts only in a message that also holds this event. */
	event: z.int().positive().optional(),
	/** True when the words say that the number is no code: "port", "process". */
	foreign: z.boolean().default(false),
	/** True when the number behind these words is always printed in decimal. */
	decimal: z.boolean().default(false),
	words: z.array(line).min(1),
});

/** A sentence that dialogs and logs show, as the fragments by which it is known. */
const sentence = z.strictObject({
	/** Permanent name. */
	id: slug,
	/** What the sentence says, in our words; the heading of the answer. */
	title: line,
	/** Distinctive fragments, one for each language or wording. Marks, case and spaces do not count. */
	words: z.array(line).min(1),
	/** Codes whose dialog is known to use it, by id: "0x204". Offered after every code in the text itself. */
	codes: z.array(z.string('Put the code in quotes, or YAML makes a number of it.')).default([]),
	/** Causes that it speaks of: names of files in `content/articles`. */
	articles: z.array(slug).default([]),
	/** Answers that this sentence already gives in the diagnosis, by question. */
	tells: z.record(slug, slug).default({}),
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
	list: slug,
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
	 * Events that do nothing but give a code of a list; the code then comes before its event. Where it stands as
	 * "(word= 123)" it is read whatever the language.
	 */
	reasons: z.array(z.strictObject({ event: z.int().positive(), list: slug })).default([]),
});

/** Why something was read as it was. `{words}`, `{list}`, `{hex}`, `{decimal}` are filled in. */
const why = z.strictObject({
	/** The number was written as such, and one list or several hold it. */
	number: line,
	/** Bare digits read as decimal, and as hexadecimal. */
	decimal: line,
	hex: line,
	/** The words before the number name the list. */
	label: line,
	/** A symbolic name. */
	name: line,
	/** Two numbers as a dialog shows them. */
	pair: line,
	/** The same, but nobody recorded this pair. */
	halves: line,
	/** A number wrapped into a larger one. */
	unwrap: line,
	/** An event number, with and without the name of its log. */
	event: line,
	eventOnly: line,
	/** The text of an event holds the number. */
	eventText: line,
	/** A known sentence. */
	sentence: line,
	/** A link to a page of this guide. */
	link: line,
	/** Well formed, but not in this edition. */
	unknown: line,
	/** A symbolic name of a known form, but not in this edition. */
	unknownName: line,
	/** An event that this edition does not have. */
	unknownEvent: line,
});

/** `content/messages.yaml`: what the reader of pasted text must know of the subject. */
export const messages = z.strictObject({
	/** By list: file names in `content/codes`. */
	lists: z.record(slug, listReading).default({}),
	labels: z.array(label).default([]),
	/** Words with which the next line of a dialog begins: a number ends there, even when the line end was lost. */
	next: z.array(line).default([]),
	/** Words that may stand in a short query beside a code without changing it. */
	fillers: z.array(line).default([]),
	events: events.optional(),
	sentences: z.array(sentence).default([]),
	/** Numbers that wrap a code of another list into their last 16 bits, by their first 16. */
	unwraps: z.array(z.strictObject({ high: z.int().min(1).max(0xffff), list: slug })).default([]),
	shapes: z.array(shape).default([]),
	/** What names a person or a computer; recognised only to be removed. */
	private: z.strictObject({
		/** Words before the name of a computer or a person. */
		labels: z.array(line).default([]),
		/** Last parts of the names of computers: "local". */
		suffixes: z.array(line).default([]),
		/** Beginnings of the names that systems give to computers. */
		prefixes: z.array(line).default([]),
	}),
	why,
});

export type Messages = z.output<typeof messages>;
export type Sentence = z.output<typeof sentence>;
export type Shape = z.output<typeof shape>;
export type WhyKind = keyof z.output<typeof why>;
