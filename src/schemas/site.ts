import { z } from 'astro/zod';
import { brand } from './brand.ts';
import { partOf } from './part-of.ts';
import { refs, withMeta } from './meta.ts';
import { line, markdown, pattern, ref, slug } from './text.ts';
import { words } from './words.ts';

/** A symptom; it opens the diagnosis at one answer to a question. */
const symptom = refs(
	'answer',
	z.strictObject({ label: line, question: slug, answer: slug }),
	({ question, answer }) => [`${question}=${answer}`],
);

/** `site.yaml`: the operator's file. */
export const site = z.strictObject({
	/** The name of this guide. */
	name: line,
	/** The subject, as used after a dash in titles. */
	subject: line,
	/** One sentence for the home page. */
	sentence: line,
	/** What people can do here, shown below that sentence and in search results. */
	lead: line.optional(),
	/** What it does not cover, shown to people who search for that. */
	scope: line.optional(),
	/** Language of the content, as in `<html lang>`. */
	lang: line,
	...brand,
	/** A text of the operator for the home page, below the box. */
	home: markdown.optional(),
	/** Licence of the content: its identifier at https://spdx.org/licenses/ and its address; null for none. */
	licence: z.strictObject({ id: line, url: z.url() }).nullable().default(null),
	/** Whether browsers keep copies of visited pages for offline reading. `false` also removes existing copies. */
	offline: z.boolean().default(true),
	/** A statement that the guide is not affiliated with the owners of the names in it. */
	disclaimer: line.optional(),
	/** Ids of the two lists whose codes a dialog shows together, or null if the subject has no pairs. */
	pairs: z
		.strictObject({ first: ref('list'), second: ref('list') })
		.nullable()
		.default(null),
	/** Where a step is done, by id. */
	places: z.record(slug, line),
	/** The kinds of fenced blocks, by the word after the backticks. */
	shells: z.record(slug, z.strictObject({ label: line, highlight: line })).default({}),
	/**
	 * Placeholders in commands: `{{id}}` in a fenced block. The kind restricts what people can fill in, with no exceptions:
	 * a host name, an address, a port or the name of an adapter.
	 */
	slots: z
		.record(
			slug,
			z.strictObject({ label: line, example: line, kind: z.enum(['host', 'address', 'port', 'adapter', 'number']) }),
		)
		.default({}),
	/** Symptoms on the home page. Each opens the diagnosis at one answer to a question. */
	symptoms: z.array(symptom).default([]),
	/** Codes and pairs on the home page, by id: the last part of their address, always hexadecimal. 24 is `0x18`. */
	common: z.array(withMeta(z.string(), { ref: 'code or pair' })).default([]),
	/** Regular expressions that must not match anywhere in `src/`: the engine must not know its subject. */
	subjectWords: z.array(pattern).default([]),
	/** Interface strings that this subject replaces, by their names in `strings.yaml`. */
	strings: partOf(words).default({}),
});

export type Site = z.output<typeof site>;
