import { z } from 'astro/zod';
import { cited } from './meta.ts';
import { line, markdown, pattern, ref } from './text.ts';

/** `myths/<id>.yaml`: advice in circulation that is wrong or dangerous. */
export const myth = z.strictObject({
	/** The advice, as people give it. */
	title: line,
	/** `dangerous`: can cause lasting harm; `wrong`: cannot work as given; `useless`: does nothing for this error. */
	verdict: z.enum(['dangerous', 'wrong', 'useless']),
	/** Position on the page: worst first. */
	order: z.int(),
	/** Where people find it. */
	from: markdown,
	/** Why it is wrong or dangerous, with sources. */
	why: cited(markdown, 'always'),
	/** What to do instead. */
	instead: markdown,
	/** Articles with the right solution. */
	articles: z.array(ref('article')).default([]),
	/** Patterns (JavaScript regular expressions, case-insensitive) that no other text of the content may match. */
	never: z.array(pattern.min(3)).default([]),
});

export type MythEntry = z.output<typeof myth>;
