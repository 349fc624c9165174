import { z } from 'astro/zod';
import { cited } from './said.ts';
import { line, markdown, pattern, ref } from './text.ts';

/** `myths/<id>.yaml`: advice in circulation that is wrong or dangerous. */
export const myth = z.strictObject({
	/** The advice, as people give it. */
	title: line,
	/** `dangerous`: can cause lasting harm; `wrong`: cannot work as given; `useless`: does nothing for this error. */
	verdict: z.enum(['dangerous', 'wrong', 'useless']),
	/** Position on the page: worst first. */
	order: z.int(),
	/** Where one meets it. */
	from: markdown,
	/** Why it is wrong or dangerous, with sources. */
	why: cited(markdown, 'always'),
	/** What to do instead. */
	instead: markdown,
	/** Articles that do it right. */
	articles: z.array(ref('article')).default([]),
	/** Patterns (JavaScript regular expressions, case ignored) that no other prose of the content may match. */
	never: z.array(pattern.min(3)).default([]),
});

export type MythEntry = z.output<typeof myth>;
