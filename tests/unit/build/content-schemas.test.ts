import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import {
	contentSchemas,
	jsonSchemaOf,
	schemaFolder,
	schemaLine,
	type JsonSchema,
} from '../../../src/build/content-schemas.ts';
import { kindOf } from '../../../src/content/parse-file.ts';
import { collections, schemaFileOf, type CollectionName } from '../../../src/schemas/collections.ts';
import { allFiles } from '../repository/all-files.ts';
import { changed } from '../content/small-content.ts';

const schemas = contentSchemas();
const ajv = new Ajv2020({ allowUnionTypes: true, formats: { uri: URL.canParse } });
const fits = new Map([...schemas].map(([file, schema]) => [file, ajv.compile(schema)]));

/** @returns the errors that a validator finds in a file of some kind; nothing if it is valid */
function problems(file: string, text: string): string[] {
	const [, frontMatter] = /^---\n([^]*?)\n---/.exec(text) ?? [];
	const validate = fits.get(schemaFileOf(kindOf(file)!))!;
	validate(parse(frontMatter ?? text));
	return (validate.errors ?? []).map(({ instancePath, message, params }) =>
		[file, instancePath, message, JSON.stringify(params)].join(' '),
	);
}

const content = new Map(
	[...allFiles('content')].map(([path, text]) => [path.replace(/^content\//, ''), text] as const),
);

test('the schemas for editors are up to date', () => {
	assert.deepEqual(readdirSync(schemaFolder).sort(), [...schemas.keys()].sort());
	for (const [file, schema] of schemas)
		assert.deepEqual(
			JSON.parse(readFileSync(`${schemaFolder}/${file}`, 'utf8')),
			schema,
			'Run "npm run schemas" and commit docs/schemas/.',
		);
});

test('every file of the content matches its schema', () => {
	assert.ok(content.size > 100);
	assert.deepEqual(
		[...content].flatMap(([file, text]) => (kindOf(file) ? problems(file, text) : [])),
		[],
	);
});

test('every YAML file of the content names its schema in its first line', () => {
	for (const [file, text] of content)
		if (file.endsWith('.yaml')) assert.ok(text.startsWith(schemaLine('content', file)), `${file} does not`);
});

test('the schema named in a first line exists', () =>
	assert.match(
		schemaLine('content', 'codes/drip.yaml'),
		/^# yaml-language-server: \$schema=\.\.\/\.\.\/docs\/schemas\/codes\.json\n$/,
	));

for (const [what, file, from, to] of [
	['a misspelt field', 'codes/drip.yaml', 'order: 1', 'ordre: 1'],
	['a misspelt field of an item', 'codes/drip.yaml', '    meaning: Nothing', '    meening: Nothing'],
	['an unknown grade', 'codes/drip.yaml', 'evidence: reported', 'evidence: reportet'],
	['text instead of a list', 'codes/drip.yaml', 'causes: [frost]', 'causes: frost'],
	['a missing field', 'myths/hammer.yaml', 'from: Old videos.\n', ''],
	['a German-style date', 'articles/washer.mdx', 'reviewed: 2026-11-22', 'reviewed: 22.11.2026'],
	['an id in capitals', 'diagnosis/tap.yaml', 'start: water', 'start: Water'],
	['a component in the front matter', 'articles/washer.mdx', 'stage: valve', 'stage: valve\nverify: No drop falls.'],
] as const)
	test(`an editor marks ${what}`, () => {
		const text = changed(file, from, to).get(file)!;
		assert.notDeepEqual(problems(file, text), []);
	});

test('every docstring of a field is shown in editors too', () => {
	const names = Object.keys(collections) as CollectionName[];
	const explained = new Set(names.flatMap((name) => descriptionsIn(jsonSchemaOf(name)).map(inOneLine)));
	const files = [...allFiles('src/schemas')].filter(([path]) => !ofOtherThings.test(path));
	for (const [path, text] of files)
		for (const [, docstring = ''] of text.matchAll(/\n\t+\/\*\*((?:(?!\*\/)[^])*)\*\/\n\t+['\w]+:/g)) {
			const words = inOneLine(docstring.replace(/\n\s*\*/g, ' '));
			assert.ok(explained.has(words), `${path}: ${words}`);
		}
});

/** Schemas of files that a build writes, and of annotations. */
const ofOtherThings = /\/(api|api-[a-z]+|said|structured-data|collections)\.ts$/;
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function descriptionsIn(schema: JsonSchema): string[] {
	return Object.entries(schema).flatMap(([key, value]) =>
		key === 'description' && typeof value === 'string'
			? [value]
			: value instanceof Object
				? descriptionsIn(value as JsonSchema)
				: [],
	);
}
