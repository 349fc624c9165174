import { z } from 'astro/zod';
import { cited } from './meta.ts';
import { line, markdown, slug } from './text.ts';

/** One term that readers may not know. */
const term = z.strictObject({
	/** The term as texts spell it. It is case-sensitive, to avoid matching common words. */
	term: line,
	/** Other forms: the plural, the long form. */
	also: z.array(line).default([]),
	/** What it is, in one sentence, with its source. */
	definition: cited(markdown, 'always'),
});

/** `glossary.yaml`: each term once, by the id at the end of its address. */
export const glossary = z.record(slug, term);

export type Glossary = z.output<typeof glossary>;
