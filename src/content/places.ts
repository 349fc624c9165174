import type { z } from 'astro/zod';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { metaOf, type Meta } from '../schemas/meta.ts';
import type { Content, ContentFile } from './content.ts';
import type { Problem } from './rule.ts';

type Path = readonly PropertyKey[];

/** A value whose schema has metadata, and its path. */
export interface Place {
	path: Path;
	value: unknown;
	meta: Meta;
}

/**
 * @param schema the schema of a value
 * @param value a valid value
 * @returns every value in it whose schema has metadata, in the order of the schema; parents come before their children
 */
export function placesIn(schema: z.core.$ZodType, value: unknown, path: Path = []): Place[] {
	if (value === undefined || value === null) return [];
	const meta = metaOf(schema);
	return [...(meta ? [{ path, value, meta }] : []), ...placesWithin(schema as z.core.$ZodTypes, value, path)];
}

function placesWithin(schema: z.core.$ZodTypes, value: unknown, path: Path): Place[] {
	const { def } = schema._zod;
	switch (def.type) {
		case 'optional':
		case 'nullable':
		case 'default':
			return placesIn(def.innerType, value, path);
		case 'pipe':
			return placesIn(def.out, value, path);
		case 'array':
			return (value as unknown[]).flatMap((item, index) => placesIn(def.element, item, [...path, index]));
		case 'object':
			return Object.entries(def.shape).flatMap(([key, field]) =>
				placesIn(field, (value as Record<string, unknown>)[key], [...path, key]),
			);
		case 'record':
			return Object.entries(value as object).flatMap(([key, item]) => [
				...placesIn(def.keyType, key, [...path, key]),
				...placesIn(def.valueType, item, [...path, key]),
			]);
		case 'union':
			return def.options.filter((option) => fits(option, value)).flatMap((option) => placesIn(option, value, path));
		default:
			return [];
	}
}

const fits = (schema: z.core.$ZodType, value: unknown) => (schema as z.ZodType).safeParse(value).success;

/** A place, and its file. */
export interface FilePlace extends Place {
	file: ContentFile<unknown>;
}

const places = new WeakMap<Content, FilePlace[]>();

/** @returns every place of the content whose schema has metadata; cached, because many rules need them */
export function placesOf(content: Content): FilePlace[] {
	const known = places.get(content) ?? findPlaces(content);
	places.set(content, known);
	return known;
}

/** @returns a problem at a place */
export const problemAt = ({ file: { file, lineOf }, path }: FilePlace, message: string): Problem => ({
	file,
	field: path.join('.'),
	line: lineOf(path),
	message,
});

const findPlaces = (content: Content): FilePlace[] =>
	(Object.keys(collections) as CollectionName[]).flatMap((name) =>
		(content[name] as ContentFile<unknown>[]).flatMap((file) =>
			placesIn(collections[name].schema, file.data).map((place) => ({ ...place, file })),
		),
	);
