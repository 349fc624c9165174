import { z } from 'astro/zod';
import { line, slug } from './text.ts';

/** One stage of a connection. */
const stage = z.strictObject({
	id: slug,
	/** One or two words: "Name", "Sign-in". */
	name: line,
	/** What happens here, in one short sentence. */
	does: line,
});

/** `stages.yaml`: the stages of a connection, in order. */
export const stages = z.array(stage).min(2);

export type Stage = z.output<typeof stage>;
