import { z } from 'astro/zod';
import { line } from './text.ts';

/**
 * `overlay/overlay.yaml`: a short digest of the original of each file or field that the overlay replaces, so that
 * `npm run check` can report when an original has changed. Written by `npm run overlay`.
 */
export const overlay = z.strictObject({
	/** By file; for a YAML file, by file and field: `strings.yaml nav.fix`. */
	replaces: z.record(line, line).default({}),
});
