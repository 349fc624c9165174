import { z } from 'astro/zod';
import { audience } from './audience.ts';
import { evidence } from './evidence.ts';
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
const cited = z.array(slug);

/** Answers that something already gives in the diagnosis, by question. */
const tells = z.record(slug, slug);

/** One number of a pair. */
const half = z.object({
	list: slug,
	hex: z.string(),
	decimal: z.int(),
	/** Id in `/api/codes.json`; null, like all that follows, for a number that is in no list. */
	code: z.string().nullable(),
	name: z.string().nullable(),
	short: z.string().nullable(),
	url: address.nullable(),
});

/** One entry of `/api/pairs.json`, by number. */
const apiPair = z.object({
	id: slug,
	label: z.string(),
	url: address,
	first: half,
	second: half,
	summary: z.string(),
	evidence,
	known: z.string(),
	/** What no source was found for. */
	unknown: z.string(),
	/** Stages that must have worked, and those at which it may have broken. */
	path: z.object({ passed: z.array(slug), broke: z.array(slug), says: z.string() }),
	/** On what the order of the causes rests. */
	ranking: z.string(),
	/** Likeliest first. */
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
			/** The one observation that decides. */
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

/** One entry of `/api/myths.json`, worst first. */
const apiMyth = z.object({
	id: slug,
	title: z.string(),
	url: address,
	verdict: z.string(),
	from: z.string(),
	why: z.string(),
	instead: z.string(),
	/** Ids of articles that do it right. */
	articles: z.array(slug),
	sources: cited,
});

/** One entry of `/api/sources.json`, by id. */
const apiSource = z.object({
	id: slug,
	title: z.string(),
	publisher: z.string(),
	kind: z.string(),
	/** The grade that a claim gets from this source alone. */
	grade: evidence,
	url: z.url(),
	version: z.string().nullable(),
	/** The day on which it was read. */
	read: z.iso.date(),
	licence: z.string().nullable(),
	note: z.string().nullable(),
});

/** One entry of `/api/sentences.json`: a sentence of a dialog or log, in the order of the content. */
const apiSentence = z.object({
	id: slug,
	title: z.string(),
	/** Distinctive fragments of the wording, by language. */
	words: z.record(slug, z.array(z.string())),
	/** True for a sentence around many codes. */
	general: z.boolean(),
	/** Codes and pairs whose dialog uses it. */
	codes: z.array(z.string()),
	/** Ids of articles, likeliest first. */
	causes: z.array(slug),
	tells,
	sources: cited,
});

const limits = z.record(z.string(), z.unknown());

/** How the output of the command of a question is read; the fields are explained in `src/schemas/probe.ts`. */
const apiProbe = z.object({
	command: z.string(),
	record: z.array(z.string()),
	patterns: z.array(
		z.object({
			id: slug,
			lines: z.array(z.string()),
			needs: z.array(slug),
			where: z.record(slug, limits),
			says: z.string(),
		}),
	),
	results: z.array(
		z.object({
			id: slug,
			all: z.array(slug),
			none: z.array(slug),
			same: z.array(z.string()),
			differ: z.array(z.string()),
			needs: z.array(slug),
			says: z.string(),
			/** What the output cannot show and the person must confirm. */
			check: z.string().nullable(),
			/** The answer that it picks; null where something is still missing. */
			answer: slug.nullable(),
		}),
	),
});

/** One entry of `/api/questions.json`, in reading order. */
const apiQuestion = z.object({
	id: slug,
	ask: z.string(),
	url: address,
	station: z.string(),
	where: slug,
	why: z.string(),
	find: z.string(),
	answers: z.array(z.object({ id: slug, label: z.string(), to: slug })),
	probe: apiProbe.nullable(),
	sources: cited,
});

/** One entry of `/api/glossary.json`, by id. */
const apiTerm = z.object({
	id: slug,
	term: z.string(),
	also: z.array(z.string()),
	definition: z.string(),
	url: address,
	sources: cited,
});

/** `/api/index.json`: what there is to read. */
const apiIndex = z.object({
	...head,
	licenceUrl: z.url().nullable(),
	name: z.string(),
	subject: z.string(),
	/** By name. */
	files: z.array(
		z.object({
			name: z.string(),
			url: address,
			/** JSON Schema of the file; null for what is no JSON. */
			schema: address.nullable(),
			type: z.string(),
			/** How many records it has; null for an archive. */
			records: z.int().nullable(),
		}),
	),
});

/** The files of the reference that are no bare arrays, by name in `/api/`. */
export const reference = {
	pairs: z.object({ ...head, pairs: z.array(apiPair) }),
	myths: z.object({ ...head, myths: z.array(apiMyth) }),
	sources: z.object({ ...head, sources: z.array(apiSource) }),
	sentences: z.object({ ...head, sentences: z.array(apiSentence) }),
	questions: z.object({ ...head, questions: z.array(apiQuestion) }),
	glossary: z.object({ ...head, glossary: z.array(apiTerm) }),
	index: apiIndex,
} as const;

export type ApiReferenceName = keyof typeof reference;
export type ApiPair = z.output<typeof apiPair>;
