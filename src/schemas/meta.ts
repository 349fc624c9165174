import { z } from 'astro/zod';

/** The kinds of reference targets, as named in findings. */
export type Kind =
	| 'stage'
	| 'place'
	| 'slot'
	| 'article'
	| 'guide'
	| 'list'
	| 'code or pair'
	| 'question'
	| 'answer'
	| 'page'
	| 'source';

/**
 * When a text needs a source:
 * - `always`: it always makes a claim.
 * - `or own`: unless it says with `[@own]` that it makes no claim.
 * - `each paragraph`: each paragraph and each item makes a claim.
 * - `numbers`: if it contains the number of a code or an event.
 */
export type Obligation = 'always' | 'or own' | 'each paragraph' | 'numbers';

/** Metadata of a schema. Rules use it, so that they need not know the names of fields. */
export interface Meta {
	/** Set for a text that people read: Markdown, or one line of plain text. */
	text?: 'markdown' | 'line';
	/** What the value refers to: by the result of `ids`, or by the value itself. */
	ref?: Kind;
	ids?: (value: never) => readonly string[];
	cites?: Obligation;
}

const registry = z.registry<Meta>();

/** @returns the metadata of a schema */
export const metaOf = (schema: z.core.$ZodType): Meta | undefined => registry.get(schema as z.ZodType);

/** @returns a copy of a schema with other metadata; the original keeps its own */
export const withMeta = <Schema extends z.ZodType>(schema: Schema, meta: Meta): Schema => {
	const own = schema.clone();
	registry.add(own, meta);
	return own;
};

/** @returns the schema of a value that needs a source: a text, or several fields together */
export const cited = <Schema extends z.ZodType>(schema: Schema, cites: Obligation): Schema =>
	withMeta(schema, { cites });

/**
 * @param kind what is referred to
 * @param schema a value that contains ids
 * @param ids extracts them
 * @returns the schema of a value whose ids must exist
 */
export const refs = <Schema extends z.ZodType>(
	kind: Kind,
	schema: Schema,
	ids: (value: z.output<Schema>) => readonly string[],
): Schema => withMeta(schema, { ref: kind, ids });
