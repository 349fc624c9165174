import { z } from 'astro/zod';
import { refs, says, type Kind } from './said.ts';

/** Lower-case words joined by hyphens. Ids become addresses, so they never change once published. */
export const slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single hyphens, as in "vpn-mtu".');

/** @returns the schema of an id that leads to something of this kind, which must exist */
export const ref = (kind: Kind) => says(slug, { ref: kind });

/** The answers that something already gives in the diagnosis, by question. */
export const answers = refs('answer', z.record(slug, slug), (given) =>
	Object.entries(given).map((entry) => entry.join('=')),
);

/** One line of plain text, without Markdown. */
export const line = says(
	z
		.string()
		.trim()
		.min(1, 'Write something here, or remove the field.')
		.regex(/^[^\n]*$/, 'Keep this on one line.'),
	{ text: 'line' },
);

/**
 * Markdown. Cite a source at the sentence that it carries: `[@ms-ports]`, or with a grade of its own,
 * `[@ms-ports unproven]`. Link to pages by their address: `[the path](/fix/)`.
 * A fenced block names its shell: ```powershell.
 */
export const markdown = says(z.string().trim().min(1, 'Write something here, or remove the field.'), {
	text: 'markdown',
});

/**
 * A whole address on the web. A user name before the host makes it look like another host, and so do letters of other
 * scripts: such a host is written in its ASCII form, `xn--…`.
 */
export const webAddress = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?([/?#]|$)/i;

/** A JavaScript regular expression, without its slashes. */
export const pattern = z.string().refine(isPattern, 'Write a regular expression that JavaScript can read.');

function isPattern(text: string): boolean {
	try {
		new RegExp(text, 'i');
		return true;
	} catch {
		return false;
	}
}

/** Some readers of YAML turn `2026-11-22` into a date; it is kept as text, without a time zone. */
const textOrDate = z.union([z.string(), z.date().transform((date) => date.toISOString().slice(0, 10))]);

/** A commit, a build, an edition or a day. */
export const version = textOrDate.pipe(line);

/** A calendar day, `2026-11-22`. */
export const day = textOrDate.pipe(
	z
		.string()
		.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'Write the day as 2026-11-22.', abort: true })
		.refine(isDay, 'There is no such day in the calendar.'),
);

function isDay(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	// JavaScript takes the 30th of February for the 2nd of March.
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Complains of a review that is due before it was done. */
export function reviewedFirst(
	{ reviewed, reviewBy }: { reviewed: string; reviewBy: string },
	context: z.RefinementCtx,
): void {
	if (reviewBy <= reviewed)
		context.addIssue({
			code: 'custom',
			path: ['reviewBy'],
			message: `The next review is due on ${reviewBy}, and the last was on ${reviewed}. Write a later day.`,
		});
}
