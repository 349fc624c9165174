import { z } from 'astro/zod';
import { slug } from './text.ts';

/** An address on this site, with its base. */
export const address = z.string().regex(/^\//);

/** What every file says that is no bare array. */
export const head = {
	/** The day of the edition. */
	edition: z.iso.date(),
	/** Licence of the content by its SPDX name; null where it has none. */
	licence: z.string().nullable(),
};

/** Ids of sources, as `/api/sources.json` has them. */
export const cited = z.array(slug);

/** Answers that something already gives in the diagnosis, by question. */
export const tells = z.record(slug, slug);
