import { z } from 'astro/zod';
import { markdown } from './text.ts';

/** What people can do immediately, before the cause is known: one to four short lines for each of two roles. */
export const firstAid = z.strictObject({
	/** For the person whose connection fails: no commands, no administrator rights. */
	user: z.array(markdown).min(1).max(4),
	/** For someone who has access to the other computer, in the best order of checks. */
	admin: z.array(markdown).min(1).max(4),
});

export type FirstAid = z.output<typeof firstAid>;
