import { z } from 'astro/zod';
import { line, ref, slug } from './text.ts';

/** What a value that was read must be, beyond its kind. */
const valueLimit = z.strictObject({
	/** Smallest and largest number. */
	from: z.int().optional(),
	to: z.int().optional(),
	/** The only words it may be; case does not count. */
	oneOf: z.array(line).min(1).optional(),
});

/** Something that can be recognised in a pasted output. */
const pattern = z.strictObject({
	/** Name within the probe, for results to refer to. */
	id: slug,
	/**
	 * One line of the output, or several that follow one another in one record with other lines between them. Write
	 * what is never translated, and holes for the rest: `{...}` is anything, `{name}` a word, `{said:letters}`, `{pid:number}`,
	 * `{value:hex}`, `{where:address}` an IP address, `{who:host}` a name that is none, `{rest:text}` the rest of the
	 * line. `{{port}}` is a slot of `site.yaml`. Case, tabs and repeated spaces do not count, nor do spaces
	 * beside a colon. The line must match as a whole.
	 */
	lines: z.array(line).min(1),
	/** Slots that the person must have filled in: an example would compare with nothing. */
	needs: z.array(ref('slot')).default([]),
	/** Limits of the values in the holes, by name. */
	where: z.record(slug, valueLimit).default({}),
	/** What the page says that it read. `{name}` is the value in the hole of that name. */
	says: line,
});

/** What several patterns mean together. All conditions must hold. */
const result = z.strictObject({
	/** Name within the probe, for `answers` to refer to. */
	id: slug,
	/** Patterns of which each must be found. */
	all: z.array(slug).min(1),
	/** Patterns of which none may be found. */
	none: z.array(slug).default([]),
	/** Values, written `pattern.hole`, that must all be the same wherever they were found. */
	same: z.array(z.string()).default([]),
	/** Two values, written `pattern.hole`, that may never be the same. */
	differ: z.array(z.string()).default([]),
	/** Slots that the person must have filled in. */
	needs: z.array(ref('slot')).default([]),
	/** Why this answer, or what is still missing where the result has no answer. */
	says: line,
	/** What the output cannot show and the person must confirm before taking the answer. */
	check: line.optional(),
});

/**
 * `probes/<probe>.yaml`: how the output of one command is read, and which answer it picks.
 * Nothing is picked when no result holds, or when results with different answers do.
 */
export const probe = z.strictObject({
	/** Id of the question that the output answers. Without it, the probe waits for its question. */
	question: ref('question').optional(),
	/** The command whose output is read, as it is typed. */
	command: line,
	/** Lines with which a new record begins: what follows is no longer about the one before. */
	record: z.array(line).default([]),
	patterns: z.array(pattern).min(1),
	results: z.array(result).min(1),
	/** The answer for a result, by result. A result without an answer only says what was found and what is missing. */
	answers: z.record(slug, slug).default({}),
});

export type Probe = z.output<typeof probe>;
export type ProbePattern = z.output<typeof pattern>;
export type ProbeResult = z.output<typeof result>;
