import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { articleParts } from '../content/parts.ts';
import { kindOf } from '../content/parse-file.ts';
import { collections, schemaFileOf, type CollectionName } from '../schemas/collections.ts';
import { docsOf, type Docs } from './docstrings.ts';

/** The parts of a JSON Schema that are used here. */
export interface JsonSchema {
	description?: string;
	properties?: Record<string, JsonSchema>;
	required?: string[];
	items?: JsonSchema;
	additionalProperties?: JsonSchema;
	anyOf?: JsonSchema[];
	[more: string]: unknown;
}

const names = Object.keys(collections) as CollectionName[];
const table = fileURLToPath(new URL('../schemas/collections.ts', import.meta.url));

/** The folder of the JSON Schemas, relative to the project. */
export const schemaFolder = 'docs/schemas';

/**
 * @param name a kind of content
 * @returns the JSON Schema of the input, with docstrings as descriptions
 */
export function jsonSchemaOf(name: CollectionName): JsonSchema {
	const schema = z.toJSONSchema(collections[name].schema, {
		io: 'input',
		// Types that JSON lacks are written as text.
		unrepresentable: 'any',
		override: ({ zodSchema, jsonSchema }) => void asWritten(zodSchema, jsonSchema as JsonSchema),
	}) as JsonSchema;
	return describe(schema, docsOfKind(name));
}

/** @returns the docstrings of the schema of a kind */
export const docsOfKind = (name: CollectionName): Docs =>
	docsOf(table, 'collections').fields?.[name]?.fields?.schema ?? {};

/**
 * @returns the JSON Schemas of all kinds, by file name; for an MDX file, that of its front matter, without the fields that
 * are written as parts
 */
export function contentSchemas(): Map<string, JsonSchema> {
	const parts = Object.values(articleParts).map(({ field }) => field);
	return new Map(
		names.map((name) => {
			const schema = jsonSchemaOf(name);
			if (name !== 'articles') return [schemaFileOf(name), schema];
			const { properties = {}, required = [], ...rest } = schema;
			const isAbove = (field: string) => !parts.includes(field);
			return [
				schemaFileOf(name),
				{
					...rest,
					properties: Object.fromEntries(Object.entries(properties).filter(([field]) => isAbove(field))),
					required: required.filter(isAbove),
				},
			];
		}),
	);
}

/**
 * The comment that tells editors the schema of a file (https://github.com/redhat-developer/yaml-language-server).
 *
 * @param folder the content folder or the overlay
 * @param file path of the file within it
 * @returns the first line of a file of a known kind, with its line break; otherwise an empty text
 */
export function schemaLine(folder: string, file: string): string {
	const name = kindOf(file);
	if (!name) return '';
	const path = relative(dirname(resolve(folder, file)), resolve(schemaFolder, schemaFileOf(name)));
	return `# yaml-language-server: $schema=${path.split(sep).join('/')}\n`;
}

/** A day is parsed from text or from a date object; for authors, the schema of the text is enough. */
function asWritten(schema: z.core.$ZodTypes, json: JsonSchema): void {
	const { def } = schema._zod;
	if (def.type === 'union' && json.anyOf?.some((one) => Object.keys(one).length === 0)) {
		const [shape = {}] = json.anyOf.filter((one) => Object.keys(one).length > 0);
		delete json.anyOf;
		Object.assign(json, shape);
	}
	if (def.type === 'pipe' && def.out._zod.def.type === 'string') {
		const out = z.toJSONSchema(def.out) as JsonSchema;
		delete out.$schema;
		Object.assign(json, out);
	}
}

/** Adds docstrings to a schema as descriptions. */
function describe(schema: JsonSchema, docs: Docs): JsonSchema {
	const { text, fields = {}, items, options } = docs;
	for (const [name, field] of Object.entries(schema.properties ?? {})) describe(field, fields[name] ?? {});
	if (schema.items) describe(schema.items, items ?? {});
	if (schema.additionalProperties instanceof Object) describe(schema.additionalProperties, items ?? {});
	// A nullable schema has the docs of its inner schema.
	schema.anyOf?.forEach((one, index) => describe(one, options?.[index] ?? { fields, ...(items && { items }) }));
	return text === undefined ? schema : Object.assign(schema, { description: text });
}
