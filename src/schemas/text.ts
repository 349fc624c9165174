import { z } from 'astro/zod';
import { refs, withMeta, type Kind } from './meta.ts';

/** Lower-case words joined by hyphens. Ids become addresses, so they never change once published. */
export const slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single hyphens, such as "vpn-mtu".');

/** @returns the schema of a reference to something of this kind, which must exist */
export const ref = (kind: Kind) => withMeta(slug, { ref: kind });

/** Answers that are already known when the diagnosis starts here, by question. */
export const answers = refs('answer', z.record(slug, slug), (given) =>
	Object.entries(given).map((entry) => entry.join('=')),
);

/** One line of plain text, without Markdown. */
export const line = withMeta(
	z
		.string()
		.trim()
		.min(1, 'Write something here, or remove the field.')
		.regex(/^[^\n]*$/, 'Keep this on one line.'),
	{ text: 'line' },
);

/**
 * Markdown. Cite a source after the sentence that it supports: `[@ms-ports]`, or with a different grade,
 * `[@ms-ports unproven]`. Link to pages by their address: `[the path](/fix/)`.
 * A fenced block names its shell: ```powershell.
 */
export const markdown = withMeta(z.string().trim().min(1, 'Write something here, or remove the field.'), {
	text: 'markdown',
});

/**
 * An absolute https URL. A user name before the host can disguise the host, and so can letters of other scripts: such a
 * host must be in its ASCII form, `xn--…`.
 */
export const webAddress = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?([/?#]|$)/i;

/** A JavaScript regular expression, without slashes. */
export const pattern = z.string().refine(isPattern, 'Write a valid JavaScript regular expression.');

function isPattern(text: string): boolean {
	try {
		new RegExp(text, 'i');
		return true;
	} catch {
		return false;
	}
}

/** Some YAML parsers turn `2026-11-22` into a date; it is kept as text, without a time zone. */
const textOrDate = z.union([z.string(), z.date().transform((date) => date.toISOString().slice(0, 10))]);

/** A commit, a build, an edition or a day. */
export const version = textOrDate.pipe(line);

/** A calendar day, `2026-11-22`. */
export const day = textOrDate.pipe(
	z
		.string()
		.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'Write the day in the form 2026-11-22.', abort: true })
		.refine(isDay, 'There is no such day in the calendar.'),
);

function isDay(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	// JavaScript reads 30 February as 2 March.
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Reports a next review that is not after the last one. */
export function reviewedFirst(
	{ reviewed, reviewBy }: { reviewed: string; reviewBy: string },
	context: z.RefinementCtx,
): void {
	if (reviewBy <= reviewed)
		context.addIssue({
			code: 'custom',
			path: ['reviewBy'],
			message: `The next review is due on ${reviewBy}, but the last was on ${reviewed}. Write a later day.`,
		});
}
