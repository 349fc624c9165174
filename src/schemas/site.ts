import { z } from 'astro/zod';
import { brand } from './brand.ts';
import { partOf } from './part-of.ts';
import { refs, says } from './said.ts';
import { line, markdown, pattern, ref, slug } from './text.ts';
import { words } from './words.ts';

/** What people see when it fails; it opens the diagnosis at one answer to a question. */
const symptom = refs(
	'answer',
	z.strictObject({ label: line, question: slug, answer: slug }),
	({ question, answer }) => [`${question}=${answer}`],
);

/** `site.yaml`: the operator's file. */
export const site = z.strictObject({
	/** What this guide is called. */
	name: line,
	/** What it is about, as it follows a dash in titles. */
	subject: line,
	/** One sentence for the home page. */
	sentence: line,
	/** What a person can do here, below that sentence and in search results. */
	lead: line.optional(),
	/** What it does not help with, said where someone looks for that. */
	scope: line.optional(),
	/** Language of the content, as in `<html lang>`. */
	lang: line,
	...brand,
	/** What the operator says on the home page, in Markdown, below the box. */
	home: markdown.optional(),
	/** Licence of the content, by its name at https://spdx.org/licenses/ and its address; null where it has none. */
	licence: z.strictObject({ id: line, url: z.url() }).nullable().default(null),
	/** Whether browsers keep copies of what was read, for when the network is gone. `false` also removes those they have. */
	offline: z.boolean().default(true),
	/** Words that keep the guide apart from the owners of the names in it. */
	disclaimer: line.optional(),
	/** Ids of the two lists whose numbers a dialog shows together, or null where the subject has no pairs. */
	pairs: z
		.strictObject({ first: ref('list'), second: ref('list') })
		.nullable()
		.default(null),
	/** Where a step is done, by id. */
	places: z.record(slug, line),
	/** What a fenced block may be, by the word after its backticks. */
	shells: z.record(slug, z.strictObject({ label: line, highlight: line })).default({}),
	/**
	 * What people replace in a command: `{{id}}` in a fenced block. The kind says what is allowed there, and nothing else
	 * ever will: a host name, an address, a port or the name of an adapter.
	 */
	slots: z
		.record(
			slug,
			z.strictObject({ label: line, example: line, kind: z.enum(['host', 'address', 'port', 'adapter', 'number']) }),
		)
		.default({}),
	/** What people see when it fails, on the home page. Each opens the diagnosis at one answer to a question. */
	symptoms: z.array(symptom).default([]),
	/** Codes and pairs on the home page, by their ids: the end of their address, hexadecimal in each list. 24 is `0x18`. */
	common: z.array(says(z.string(), { ref: 'code or pair' })).default([]),
	/** Regular expressions that may not match anywhere in `src/`: the engine must not know its subject. */
	subjectWords: z.array(pattern).default([]),
	/** Words of the interface that this subject says otherwise, by the names that they have in `strings.yaml`. */
	strings: partOf(words).default({}),
});

export type Site = z.output<typeof site>;
