import { z } from 'astro/zod';

/** What ids may lead to, as findings name it. */
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
 * - `always`: it claims something, whatever it says.
 * - `or own`: it may say with `[@own]` that it claims nothing.
 * - `each paragraph`: each paragraph and each item claims something.
 * - `numbers`: where it names the number of a code or an event.
 */
export type Obligation = 'always' | 'or own' | 'each paragraph' | 'numbers';

/** What a schema says of a value beyond its shape. Rules ask for this, and know no names of fields. */
export interface Said {
	/** What people read: Markdown, or one line of plain text. */
	text?: 'markdown' | 'line';
	/** What its ids lead to; they are `ids` of it, or it is one itself. */
	ref?: Kind;
	ids?: (value: never) => readonly string[];
	cites?: Obligation;
}

const registry = z.registry<Said>();

/** @returns what a schema says of its values, beyond their shape */
export const saidBy = (schema: z.core.$ZodType): Said | undefined => registry.get(schema as z.ZodType);

/** @returns a schema of the same shape that says more of its values; what the given one says stays */
export const says = <Schema extends z.ZodType>(schema: Schema, said: Said): Schema => {
	const own = schema.clone();
	registry.add(own, said);
	return own;
};

/** @returns the schema of a value that needs a source: a text, or several fields together */
export const cited = <Schema extends z.ZodType>(schema: Schema, cites: Obligation): Schema => says(schema, { cites });

/**
 * @param kind what is referred to
 * @param schema a value that holds ids
 * @param ids takes them out of it
 * @returns the schema of a value whose ids must exist
 */
export const refs = <Schema extends z.ZodType>(
	kind: Kind,
	schema: Schema,
	ids: (value: z.output<Schema>) => readonly string[],
): Schema => says(schema, { ref: kind, ids });
