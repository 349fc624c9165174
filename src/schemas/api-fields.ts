import { z } from 'astro/zod';
import { slug } from './text.ts';

/** An address on this site, with its base. */
export const address = z.string().regex(/^\//);

/** Fields of every file that is not a bare array. */
export const head = {
	/** The day of the edition. */
	edition: z.iso.date(),
	/** SPDX identifier of the content licence; null if there is none. */
	licence: z.string().nullable(),
};

/** Ids of sources in `/api/sources.json`. */
export const cited = z.array(slug);

/** Answers that are already known when the diagnosis starts here, by question. */
export const tells = z.record(slug, slug);
