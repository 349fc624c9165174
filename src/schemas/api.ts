import { z } from 'astro/zod';
import { evidence } from './evidence.ts';
import { audience } from './audience.ts';
import { address, head } from './api-fields.ts';
import { reference } from './api-reference.ts';
import { slug } from './text.ts';

/** One entry of `/api/codes.json`. */
const apiCode = z.object({
	id: slug,
	list: slug,
	hex: z.string().regex(/^0x[0-9A-F]+$/),
	decimal: z.int(),
	name: z.string().nullable(),
	/** Other symbolic names of the same code. */
	also: z.array(z.string()),
	short: z.string(),
	meaning: z.string(),
	evidence,
	/** Address of the first source. */
	source: z.url(),
	/** Ids of all its sources in `/api/sources.json`. */
	sources: z.array(slug),
	url: address,
	/** Ids of articles, most likely first. */
	causes: z.array(slug),
	/** The stage; here and below, empty if the guide has no stages. */
	station: z.string(),
	/** True for a state that is not an error. */
	state: z.boolean(),
});

const rights = z.string();

/** One entry of `/api/articles.json`. */
const apiArticle = z.object({
	id: slug,
	/** Present only on an internal site, if the article is internal; the same applies to steps and replies. */
	audience: audience.optional(),
	title: z.string(),
	url: address,
	summary: z.string(),
	station: z.string(),
	/** Ids of codes and pairs that name this cause. */
	codes: z.array(slug),
	evidence,
	reviewed: z.iso.date(),
	reviewBy: z.iso.date(),
	/** The test that decides whether this is the cause. */
	test: z.object({ where: slug, rights, minutes: z.int(), how: z.string(), yes: z.string(), no: z.string() }),
	/** How you know that it is fixed. */
	verify: z.string(),
	steps: z.array(
		z.object({
			id: slug,
			audience: audience.optional(),
			title: z.string(),
			url: address,
			where: slug,
			rights,
			minutes: z.int(),
			risk: z.string(),
			cuts: z.boolean(),
			restart: z.boolean(),
			changes: z.boolean(),
			lowersSecurity: z.boolean(),
			/** What is less secure meanwhile, and until when; null if nothing is. */
			lowers: z.object({ how: z.string(), until: z.string() }).nullable(),
			/** Entry for the list of changes to revert; null if the change is permanent. */
			putBack: z.string().nullable(),
			/** Why there is nothing to undo; null if there is an undo, or nothing changes. */
			noUndo: z.string().nullable(),
			do: z.string(),
			expect: z.string(),
			ifNot: z.string(),
			undo: z.string().nullable(),
			/** What to record first; null if there is nothing. */
			noteFirst: z.string().nullable(),
			/** How to check that it is undone; null if there is no undo. */
			checkUndo: z.string().nullable(),
		}),
	),
});

/** `/api/diagnosis.json`. */
const apiDiagnosis = z.object({
	...head,
	version: z.int(),
	start: slug,
	/** Renamed ids of questions and answers, for old addresses. */
	aliases: z.record(z.string(), z.string()),
	questions: z.array(
		z.object({
			id: slug,
			ask: z.string(),
			url: address,
			station: z.string(),
			answers: z.array(z.object({ id: slug, label: z.string(), to: slug })),
		}),
	),
	outcomes: z.array(z.object({ id: slug, article: slug.nullable(), title: z.string(), next: z.array(slug) })),
});

/** One entry of `/api/stale.json`: an article or guide whose review against its sources is overdue. */
const apiStale = z.object({
	id: slug,
	kind: z.enum(['article', 'guide']),
	title: z.string(),
	url: address,
	reviewed: z.iso.date(),
	/** The day by which it should have been reviewed again. */
	reviewBy: z.iso.date(),
});

const changed = z.array(z.object({ title: z.string(), url: address }));

/** One entry of `/api/changes.json`: an edition, newest first. */
const apiChange = z.object({ edition: z.iso.date(), added: changed, changed, retired: changed });

/** The schemas of the JSON files in `/api/`, by name. */
export const api = {
	codes: z.array(apiCode),
	articles: z.array(apiArticle),
	diagnosis: apiDiagnosis,
	stale: z.array(apiStale),
	changes: z.array(apiChange),
	...reference,
} as const;

export type ApiArticle = z.output<typeof apiArticle>;
export type ApiName = keyof typeof api;
