import { z } from 'astro/zod';
import { line } from './text.ts';

/** `content/search.yaml`: what the text search must know of the language. */
export const search = z.strictObject({
	/** Words that carry no meaning in a search. */
	stopWords: z.array(line),
	/** Words that mean the same in this subject; a search for one finds the others. */
	synonyms: z.array(z.array(line).min(2)),
	/** Sentences that stand in every message or mail; they tell nothing. */
	said: z.array(line).optional(),
});

export type SearchWords = z.output<typeof search>;
