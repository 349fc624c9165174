import type { z } from 'astro/zod';
import { toName, toWrite } from '../../content/still-to-write.ts';
import { metaOf } from '../../schemas/meta.ts';
import type { Docs } from '../docstrings.ts';

/** Requests an optional field. */
export const wanted = Symbol('wanted');

/**
 * Makes a value that fits a schema. Required texts that are not given are marks with the docstring of the field, so no
 * separate templates are needed.
 *
 * @param schema the schema of the value
 * @param docs the docstrings of the schema
 * @param given the known parts of the value
 * @throws when a field has no default and cannot be marked as still to write
 */
export function sampleOf(schema: z.core.$ZodType, docs: Docs = {}, given?: unknown): unknown {
	const { def } = (schema as z.core.$ZodTypes)._zod;
	switch (def.type) {
		case 'optional':
		case 'nullable':
		case 'default':
			if (given === undefined) return undefined;
			return sampleOf(def.innerType, docs, given === wanted ? undefined : given);
		case 'object': {
			const fields = Object.entries(def.shape).map(
				([name, field]) => [name, sampleOf(field, docs.fields?.[name], fieldOf(given, name))] as const,
			);
			return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
		}
		case 'array':
			return (Array.isArray(given) ? given : [undefined]).map((item) => sampleOf(def.element, itemDocs(docs), item));
		case 'union':
			return optionOf(def.options, docs, given);
		case 'enum':
			return given ?? Object.values(def.entries)[0];
		case 'string':
			return given ?? (metaOf(schema)?.text ? markFor(docs) : toName);
		case 'number':
			return given ?? 1;
		default:
			if (given === undefined) throw new Error(`There is no default for "${docs.text ?? def.type}".`);
			return given;
	}
}

/** Picks the option that fits the given fields; otherwise the first, which is the most common. */
function optionOf(options: readonly z.core.$ZodType[], docs: Docs, given: unknown): unknown {
	const names = given instanceof Object ? Object.keys(given) : [];
	const fits = (option: z.core.$ZodType) => {
		const { def } = (option as z.core.$ZodTypes)._zod;
		return def.type === 'object' && names.every((name) => name in def.shape);
	};
	const index = names.length > 0 ? Math.max(0, options.findIndex(fits)) : 0;
	return sampleOf(options[index]!, { text: docs.text, ...docs.options?.[index] }, given);
}

const fieldOf = (given: unknown, name: string) =>
	given instanceof Object ? (given as Record<string, unknown>)[name] : undefined;

/** For a list of texts, the docstring of the list explains the items. */
const itemDocs = ({ items = {}, text }: Docs): Docs =>
	items.general || !items.text ? { ...items, text, general: false } : items;

function markFor({ text = '', general }: Docs): string {
	// Braces in an explanation would be read as slots, or as holes of a pattern.
	const sentences = text.split(/(?<=[.?])\s+/).filter((sentence) => sentence !== '' && !/[{}]/.test(sentence));
	return general || sentences.length === 0 ? toWrite : `${toWrite}: ${sentences.join(' ').replaceAll(/\s+/g, ' ')}`;
}
