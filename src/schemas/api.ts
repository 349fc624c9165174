import { z } from 'astro/zod';
import { apiBlock } from './api-block.ts';
import { evidence } from './evidence.ts';
import { slug } from './text.ts';

/** An address on this site, with its base. */
const address = z.string().regex(/^\//);

/** One entry of `/api/codes.json`. */
const apiCode = z.object({
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

const blocks = z.array(apiBlock);
const rights = z.string();

/** One entry of `/api/articles.json`. */
const apiArticle = z.object({
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
	/** The test that decides whether this is the cause. */
	test: z.object({ where: slug, rights, minutes: z.int(), how: blocks, yes: blocks, no: blocks }),
	/** How you know that it is fixed. */
	verify: blocks,
	steps: z.array(
		z.object({
			id: slug,
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
			/** What is weaker meanwhile, and until when; null where nothing is. */
			lowers: z.object({ how: z.string(), until: z.string() }).nullable(),
			/** Line for the put-it-back list; null where the change is meant to stay. */
			putBack: z.string().nullable(),
			/** Why there is nothing to undo; null where there is an undo, or nothing changes. */
			noUndo: z.string().nullable(),
			do: z.string(),
			expect: z.string(),
			ifNot: z.string(),
			undo: z.string().nullable(),
			/** The same texts in small blocks, commands apart; an empty list where there is no such text. */
			blocks: z.object({
				noteFirst: blocks,
				do: blocks,
				expect: blocks,
				ifNot: blocks,
				undo: blocks,
				checkUndo: blocks,
			}),
		}),
	),
});

/** `/api/diagnosis.json`. */
const apiDiagnosis = z.object({
	version: z.int(),
	start: slug,
	/** Renamed ids of questions and answers, so that old addresses can be read. */
	aliases: z.record(z.string(), z.string()),
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

/** One entry of `/api/stale.json`: an article or guide that nobody has read against its sources in time. */
const apiStale = z.object({
	id: slug,
	kind: z.enum(['article', 'guide']),
	title: z.string(),
	url: address,
	reviewed: z.iso.date(),
	/** The day by which it should have been read again. */
	reviewBy: z.iso.date(),
});

const changed = z.array(z.object({ title: z.string(), url: address }));

/** One entry of `/api/changes.json`: an edition, newest first. */
const apiChange = z.object({ edition: z.iso.date(), added: changed, changed, retired: changed });

/** The JSON that machines read, by the name of its file in `/api/`. */
export const api = {
	codes: z.array(apiCode),
	articles: z.array(apiArticle),
	diagnosis: apiDiagnosis,
	stale: z.array(apiStale),
	changes: z.array(apiChange),
} as const;

export type ApiArticle = z.output<typeof apiArticle>;
export type ApiStep = ApiArticle['steps'][number];
export type ApiName = keyof typeof api;
