import { z } from 'astro/zod';
import { line, slug } from './text.ts';

/** One stage that a connection passes. */
const station = z.strictObject({
	id: slug,
	/** One or two words: "Name", "Sign-in". */
	name: line,
	/** What happens here, in one short sentence. */
	does: line,
});

/** `content/stations.yaml`: the path, in the order in which it is travelled. */
export const stations = z.array(station).min(2);

export type Station = z.output<typeof station>;
