import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { api } from '../src/schemas/api.ts';

/** The parts of a JSON Schema that a shape uses. */
interface Schema {
	type?: string | string[];
	properties?: Record<string, Schema>;
	required?: string[];
	items?: Schema;
	additionalProperties?: Schema | false;
	anyOf?: Schema[];
}

/** The shape of a file: each field in it, with its types. */
export type Shape = Record<string, string>;

const kept = fileURLToPath(new URL('fixtures/api-shapes.json', import.meta.url));

/** @returns the last published shapes, by file */
export const publishedShapes = (): Record<string, Shape> =>
	JSON.parse(readFileSync(kept, 'utf8')) as Record<string, Shape>;

/**
 * @param schema JSON Schema of a file
 * @returns each field in the file, such as `[].steps[].title`, with its types; "?" marks optional ones
 */
export function shapeOf(schema: Schema, place = ''): Shape {
	const ways = schema.anyOf ?? [schema];
	const types = ways.flatMap(({ type = 'any' }) => type).sort();
	const below = ways.flatMap(({ properties = {}, required = [], items, additionalProperties }) => [
		...Object.entries(properties).map(([name, one]) => {
			const shape = shapeOf(one, `${place}.${name}`);
			if (!required.includes(name)) shape[`${place}.${name}`] += '?';
			return shape;
		}),
		...(items ? [shapeOf(items, `${place}[]`)] : []),
		...(additionalProperties ? [shapeOf(additionalProperties, `${place}.*`)] : []),
	]);
	return Object.assign({ [place || '.']: types.join('|') }, ...below) as Shape;
}

/** @returns the current shapes, by file */
export const shapesOfToday = (): Record<string, Shape> =>
	Object.fromEntries(Object.entries(api).map(([name, schema]) => [name, shapeOf(z.toJSONSchema(schema) as Schema)]));

/** @returns what was published and is gone or has another type */
export function broken(published: Record<string, Shape>, today: Record<string, Shape>): string[] {
	return Object.entries(published).flatMap(([file, shape]) =>
		Object.entries(shape).flatMap(([place, types]) => {
			const now = today[file]?.[place];
			return now === types ? [] : [`${file}.json ${place} was ${types} and is ${now ?? 'gone'}`];
		}),
	);
}

// `node tests/api-shapes.ts`: adds new fields to the published shapes. Existing ones are unchanged.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [published, today] = [publishedShapes(), shapesOfToday()];
	const all = Object.fromEntries(
		Object.entries(today).map(([file, shape]) => [file, { ...shape, ...published[file] }] as const),
	);
	writeFileSync(kept, `${JSON.stringify({ ...published, ...all }, null, '\t')}\n`);
}
