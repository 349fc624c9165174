import { z } from 'astro/zod';
import { evidence } from './evidence.ts';
import { slug } from './text.ts';

/** An address on this site, with its base. */
const address = z.string().startsWith('/');

/** One entry of `/api/codes.json`. */
export const apiCode = z.object({
	id: slug,
	list: slug,
	hex: z.string().regex(/^0x[0-9A-F]+$/),
	decimal: z.int(),
	name: z.string().nullable(),
	short: z.string(),
	meaning: z.string(),
	evidence,
	/** Address of the first source. */
	source: z.url(),
	url: address,
	/** Ids of articles, likeliest first. */
	causes: z.array(slug),
	station: slug,
});

/** One entry of `/api/articles.json`. */
export const apiArticle = z.object({
	id: slug,
	title: z.string(),
	url: address,
	summary: z.string(),
	station: slug,
	/** Ids of codes and pairs that name this cause. */
	codes: z.array(slug),
	evidence,
	reviewed: z.iso.date(),
	reviewBy: z.iso.date(),
	steps: z.array(
		z.object({
			id: slug,
			title: z.string(),
			url: address,
			where: slug,
			rights: z.string(),
			minutes: z.int(),
			risk: z.string(),
			cuts: z.boolean(),
			lowersSecurity: z.boolean(),
			do: z.string(),
			expect: z.string(),
			ifNot: z.string(),
			undo: z.string().nullable(),
		}),
	),
});

/** `/api/diagnosis.json`. */
export const apiDiagnosis = z.object({
	version: z.int(),
	start: slug,
	questions: z.array(
		z.object({
			id: slug,
			ask: z.string(),
			url: address,
			station: slug,
			answers: z.array(z.object({ id: slug, label: z.string(), to: slug })),
		}),
	),
	outcomes: z.array(z.object({ id: slug, article: slug.nullable(), title: z.string(), next: z.array(slug) })),
});

const changed = z.array(z.object({ title: z.string(), url: address }));

/** One entry of `/api/changes.json`: an edition, newest first. */
export const apiChange = z.object({ edition: z.iso.date(), added: changed, changed, retired: changed });

/** The JSON that machines read, by the name of its file in `/api/`. */
export const api = {
	codes: z.array(apiCode),
	articles: z.array(apiArticle),
	diagnosis: apiDiagnosis,
	changes: z.array(apiChange),
} as const;

export type ApiName = keyof typeof api;
