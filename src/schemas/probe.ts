import { z } from 'astro/zod';
import { line, ref, slug } from './text.ts';

/** Limits of a value, beyond its type. */
const valueLimit = z.strictObject({
	/** Minimum and maximum. */
	from: z.int().optional(),
	to: z.int().optional(),
	/** The allowed words; case is ignored. */
	oneOf: z.array(line).min(1).optional(),
});

/** Something to recognise in pasted output. */
const pattern = z.strictObject({
	/** Id within the probe, for references from results. */
	id: slug,
	/**
	 * One line of the output, or several lines of one record in this order, possibly with other lines in between. Write
	 * text that is never translated, and holes for the rest: `{...}` is anything, `{name}` a word, `{said:letters}`,
	 * `{pid:number}`, `{value:hex}`, `{where:address}` an IP address, `{who:host}` a host name that is not an IP address,
	 * `{rest:text}` the rest of the line. `{{port}}` is a slot of `site.yaml`. Case, tabs, repeated spaces and spaces
	 * around a colon are ignored. The whole line must match.
	 */
	lines: z.array(line).min(1),
	/** Slots that the person must have filled in: comparing with an example would be pointless. */
	needs: z.array(ref('slot')).default([]),
	/** Limits of values, by the name of their hole. */
	where: z.record(slug, valueLimit).default({}),
	/** What the page shows for it. `{name}` is the value of the hole with that name. */
	says: line,
});

/** The meaning of several patterns together. All conditions must hold. */
const result = z.strictObject({
	/** Id within the probe, for references from `answers`. */
	id: slug,
	/** Patterns that must all be found. */
	all: z.array(slug).min(1),
	/** Patterns that must not be found. */
	none: z.array(slug).default([]),
	/** Values, written `pattern.hole`, that must be equal wherever they were found. */
	same: z.array(z.string()).default([]),
	/** Two values, written `pattern.hole`, that must never be equal. */
	differ: z.array(z.string()).default([]),
	/** Slots that the person must have filled in. */
	needs: z.array(ref('slot')).default([]),
	/** Why this answer, or what is still missing if the result has no answer. */
	says: line,
	/** What the output cannot show, so that the person must confirm it before taking the answer. */
	check: line.optional(),
});

/**
 * `probes/<probe>.yaml`: how to read the output of one command, and which answer it picks.
 * No answer is picked if no result applies, or if results with different answers do.
 */
export const probe = z.strictObject({
	/** Id of the question that the output answers. Without it, the probe is not used yet. */
	question: ref('question').optional(),
	/** The command whose output is read, as people type it. */
	command: line,
	/** Lines that begin a new record; the lines after them no longer belong to the previous one. */
	record: z.array(line).default([]),
	patterns: z.array(pattern).min(1),
	results: z.array(result).min(1),
	/** The answers, by result. A result without an answer only shows what was found and what is missing. */
	answers: z.record(slug, slug).default({}),
});

export type Probe = z.output<typeof probe>;
export type ProbePattern = z.output<typeof pattern>;
export type ProbeResult = z.output<typeof result>;
