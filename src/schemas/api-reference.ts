import { z } from 'astro/zod';
import { address, cited, head, tells } from './api-fields.ts';
import { apiPair } from './api-pair.ts';
import { evidence } from './evidence.ts';
import { slug } from './text.ts';

/** One entry of `/api/myths.json`, worst first. */
const apiMyth = z.object({
	id: slug,
	title: z.string(),
	url: address,
	verdict: z.string(),
	from: z.string(),
	why: z.string(),
	instead: z.string(),
	/** Ids of articles with the right solution. */
	articles: z.array(slug),
	sources: cited,
});

/** One entry of `/api/sources.json`, by id. */
const apiSource = z.object({
	id: slug,
	title: z.string(),
	publisher: z.string(),
	kind: z.string(),
	/** The grade of a claim that has only this source. */
	grade: evidence,
	url: z.url(),
	version: z.string().nullable(),
	/** The day on which it was read. */
	read: z.iso.date(),
	licence: z.string().nullable(),
	note: z.string().nullable(),
});

/** One entry of `/api/sentences.json`: a sentence that a dialog or log shows, in the order of the content. */
const apiSentence = z.object({
	id: slug,
	title: z.string(),
	/** Distinctive fragments of the wording, by language. */
	words: z.record(slug, z.array(z.string())),
	/** True for a sentence that appears with many codes. */
	general: z.boolean(),
	/** Codes and pairs whose dialogs use it. */
	codes: z.array(z.string()),
	/** Ids of articles, most likely first. */
	causes: z.array(slug),
	tells,
	sources: cited,
});

const limits = z.record(z.string(), z.unknown());

/** How to read the output of the command of a question; see `src/schemas/probe.ts` for the fields. */
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
			/** What the output cannot show, so that the person must confirm it. */
			check: z.string().nullable(),
			/** The answer that it picks; null if something is still missing. */
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

/** `/api/index.json`: the list of files. */
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
			/** JSON Schema of the file; null if it is not JSON. */
			schema: address.nullable(),
			type: z.string(),
			/** Number of records; null for an archive. */
			records: z.int().nullable(),
		}),
	),
});

/** The files of the reference that are not bare arrays, by name in `/api/`. */
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
