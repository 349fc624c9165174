import { z } from 'astro/zod';

/** Lower-case words joined by hyphens. Ids become addresses, so they never change once published. */
export const slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single hyphens, as in "vpn-mtu".');

/** One line of plain text, without Markdown. */
export const line = z
	.string()
	.trim()
	.min(1, 'Write something here, or remove the field.')
	.regex(/^[^\n]*$/, 'Keep this on one line.');

/**
 * Markdown. Cite a source at the sentence that it carries: `[@ms-ports]`, or with a grade of its own,
 * `[@ms-ports unproven]`. Link to pages by their address: `[the path](/fix/)`.
 * A fenced block names its shell: ```powershell.
 */
export const markdown = z.string().trim().min(1, 'Write something here, or remove the field.');

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
export const day = textOrDate.pipe(z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the day as 2026-11-22.'));
