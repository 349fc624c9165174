import { z } from 'astro/zod';
import { line } from './text.ts';

/**
 * `overlay/overlay.yaml`: a short digest of what each file or field of the overlay replaces, so that `npm run check` can
 * say when the original has changed since. Written by `npm run overlay`.
 */
export const overlay = z.strictObject({
	/** By file, and for a table by file and field: `strings.yaml nav.fix`. */
	replaces: z.record(line, line).default({}),
});
