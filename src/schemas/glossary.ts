import { z } from 'astro/zod';
import { cited } from './said.ts';
import { line, markdown, slug } from './text.ts';

/** One word that a reader may not know. */
const term = z.strictObject({
	/** The word as texts spell it. Case counts, so that a common word is not taken for it. */
	term: line,
	/** Other forms under which it appears: the plural, the long form. */
	also: z.array(line).default([]),
	/** What it is, in one sentence, with its source. */
	definition: cited(markdown, 'always'),
});

/** `glossary.yaml`: each word once, by the id that its address ends in. */
export const glossary = z.record(slug, term);

export type Glossary = z.output<typeof glossary>;
