import { z } from 'astro/zod';
import { markdown } from './text.ts';

/** What someone can do at once, before the causes are told apart: two to four short lines for each of two people. */
export const firstAid = z.strictObject({
	/** For the person whose connection fails: no command, no admin rights. */
	user: z.array(markdown).min(1).max(4),
	/** For whoever can reach the other computer, in the order in which it is best checked. */
	admin: z.array(markdown).min(1).max(4),
});

export type FirstAid = z.output<typeof firstAid>;
