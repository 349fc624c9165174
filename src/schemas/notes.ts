import { z } from 'astro/zod';
import { forAudience } from './audience.ts';
import { markdown } from './text.ts';

/** The address of an article, a code, a pair, a question or an outcome, or of a step of an article. */
const place = z
	.string()
	.regex(
		/^\/(fix|code|diagnose)\/[a-z0-9-]+\/(#[a-z0-9-]+)?$/,
		'Write the address of an article, a code or a question, or of a step: "/fix/vpn-mtu/#measure".',
	);

/**
 * `notes.yaml`: what the operator adds to a page or a step, by address, without copying it: "Our VPN is called
 * Corridor; call 4711." With `{ audience: internal, text: … }` it is not on the public site.
 */
export const notes = z.record(place, forAudience(markdown));

export type Notes = z.output<typeof notes>;
