import { z } from 'astro/zod';
import { address, cited, tells } from './api-fields.ts';
import { audience } from './audience.ts';
import { evidence } from './evidence.ts';
import { slug } from './text.ts';

/** One number of a pair. */
const half = z.object({
	list: slug,
	hex: z.string(),
	decimal: z.int(),
	/** Id in `/api/codes.json`; null, like all following fields, for a number that is not in the list. */
	code: z.string().nullable(),
	name: z.string().nullable(),
	short: z.string().nullable(),
	url: address.nullable(),
});

/** One entry of `/api/pairs.json`, by number. */
export const apiPair = z.object({
	id: slug,
	label: z.string(),
	url: address,
	first: half,
	second: half,
	summary: z.string(),
	evidence,
	known: z.string(),
	/** What is not known: no source was found for it. */
	unknown: z.string(),
	/** Stages that must have worked, and those at which it may have broken. */
	path: z.object({ passed: z.array(slug), broke: z.array(slug), says: z.string() }),
	/** The basis for the order of the causes. */
	ranking: z.string(),
	/** Most likely first. */
	causes: z.array(
		z.object({
			/** Id in `/api/articles.json`. */
			id: slug,
			title: z.string(),
			url: address,
			/** From 1. */
			rank: z.int(),
			evidence,
			basis: z.string(),
			/** The observation that decides. */
			observation: z.string(),
			sources: cited,
		}),
	),
	/** How to tell the first causes apart. */
	triage: z.array(
		z.object({ id: slug, url: address, title: z.string(), where: slug, do: z.string(), result: z.string() }),
	),
	tells,
	reply: z.string(),
	/** Only where the reply is internal. */
	replyAudience: audience.optional(),
	sources: cited,
});

export type ApiPair = z.output<typeof apiPair>;
