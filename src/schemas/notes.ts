import { z } from 'astro/zod';
import { forAudience } from './audience.ts';
import { markdown } from './text.ts';

/** A page of an article, a code, a pair, a question or an end, or a step of an article. */
const place = z
	.string()
	.regex(
		/^\/(fix|code|diagnose)\/[a-z0-9-]+\/(#[a-z0-9-]+)?$/,
		'Write the address of an article, a code or a question, or of a step: "/fix/vpn-mtu/#measure".',
	);

/**
 * `notes.yaml`: what an operator adds to a page or a step, by its address, without a copy of it: "Our VPN is called
 * Corridor; call 4711." As `{ audience: internal, text: … }` it is not on a site for outside.
 */
export const notes = z.record(place, forAudience(markdown));

export type Notes = z.output<typeof notes>;
