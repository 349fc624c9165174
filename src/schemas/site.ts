import { z } from 'astro/zod';
import { line, pattern, slug } from './text.ts';

/** `content/site.yaml`: the operator's file. */
export const site = z.strictObject({
	/** What this guide is called. */
	name: line,
	/** What it is about, as it stands after a dash in titles. */
	subject: line,
	/** One sentence for the home page. */
	sentence: line,
	/** Language of the content, as in `<html lang>`. */
	lang: line,
	/** Whom people ask: an address such as mailto:help@example.org, or null. */
	contact: z.url().nullable(),
	/** Words that keep the guide apart from the owners of the names in it. */
	disclaimer: line,
	/** Ids of the two lists whose numbers a dialog shows together, or null where the subject has no pairs. */
	pairs: z.strictObject({ first: slug, second: slug }).nullable(),
	/** Where a step is done, by id. */
	places: z.record(slug, line),
	/** What a fenced block may be, by the word after its backticks. */
	shells: z.record(slug, z.strictObject({ label: line, highlight: line })),
	/**
	 * What people replace in a command: `{{id}}` in a fenced block. The kind says what may stand there, and nothing else
	 * ever will: a host name, an address, a port, the name of an adapter, or a number that a sum on the page works out.
	 */
	slots: z.record(
		slug,
		z.strictObject({ label: line, example: line, kind: z.enum(['host', 'address', 'port', 'adapter', 'number']) }),
	),
	/** Codes and pairs on the home page. */
	common: z.array(z.string()),
	/** Regular expressions that may not match anywhere in `src/`: the engine must not know its subject. */
	subjectWords: z.array(pattern),
});

export type Site = z.output<typeof site>;
