import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { sites } from '../sites.ts';

type Json = Record<string, unknown>;

/** A kind of record in a file: the path to the first one, and the promised fields. */
interface Kind {
	/** Fields from the top; a list means its first entry. */
	path: string[];
	fields: string[];
	/** A sample, for a file that may be empty. */
	sample?: Json;
}

/** Every file of `/api/`. Fields may be added, never removed: others depend on them. */
const files: Record<string, Kind[]> = {
	codes: [{ path: [], fields: 'id list hex decimal name also meaning evidence source sources url causes'.split(' ') }],
	articles: [
		{ path: [], fields: 'id title url summary station codes evidence reviewed steps'.split(' ') },
		{
			path: ['steps'],
			fields: 'id title url where rights minutes risk putBack do expect ifNot undo'.split(' '),
		},
	],
	diagnosis: [
		{ path: [], fields: ['edition', 'licence', 'start', 'questions', 'outcomes'] },
		{ path: ['questions'], fields: ['id', 'ask', 'answers'] },
		{ path: ['questions', 'answers'], fields: ['id', 'label', 'to'] },
		{ path: ['outcomes'], fields: ['id', 'article'] },
	],
	pairs: [
		{ path: [], fields: ['edition', 'licence', 'pairs'] },
		{
			path: ['pairs'],
			fields: 'id label url first second summary evidence known unknown path ranking causes triage reply'.split(' '),
		},
		{ path: ['pairs', 'causes'], fields: 'id title url rank evidence basis observation sources'.split(' ') },
		{ path: ['pairs', 'first'], fields: 'list hex decimal code name short url'.split(' ') },
	],
	myths: [{ path: ['myths'], fields: 'id title url verdict from why instead articles sources'.split(' ') }],
	sources: [{ path: ['sources'], fields: 'id title publisher kind grade url version read licence note'.split(' ') }],
	sentences: [{ path: ['sentences'], fields: 'id title words general codes causes tells sources'.split(' ') }],
	questions: [
		{ path: ['questions'], fields: 'id ask url station where why find answers probe sources'.split(' ') },
		{ path: ['questions', 'answers'], fields: ['id', 'label', 'to'] },
	],
	glossary: [{ path: ['glossary'], fields: 'id term also definition url sources'.split(' ') }],
	index: [
		{ path: [], fields: 'edition licence licenceUrl name subject files'.split(' ') },
		{ path: ['files'], fields: 'name url schema type records'.split(' ') },
	],
	changes: [{ path: [], fields: ['edition', 'added', 'changed', 'retired'] }],
	stale: [
		{
			path: [],
			fields: ['id', 'kind', 'title', 'url', 'reviewed', 'reviewBy'],
			sample: {
				id: 'frost',
				kind: 'article',
				title: 'Frost',
				url: '/fix/frost/',
				reviewed: '2026-01-31',
				reviewBy: '2026-07-31',
			},
		},
	],
};

const isDate = (text: string) => new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ?? false;

/** A validator that is independent of the one that writes the files. */
const ajv = new Ajv2020({
	// The standard writes "or null" as a list of types.
	allowUnionTypes: true,
	// The last is not a format of the standard; the pattern next to it says the same.
	formats: { date: isDate, uri: URL.canParse },
});

/** @returns the first record of a kind */
const firstOf = (data: unknown, path: string[]): Json =>
	path.reduce<Json>((record, field) => firstEntry(record[field]), firstEntry(data));
const firstEntry = (data: unknown) => (Array.isArray(data) ? data[0] : data) as Json;

for (const [name, { outDir }] of Object.entries({ guide: sites.guide, other: sites.other }))
	for (const [file, kinds] of Object.entries(files)) {
		const read = (path: string): unknown => JSON.parse(readFileSync(`${outDir}/api/${path}`, 'utf8'));

		test(`/api/${file}.json of the site "${name}" matches its schema`, () => {
			const fits = ajv.compile(read(`${file}.schema.json`) as Json);
			fits(read(`${file}.json`));
			assert.deepEqual(fits.errors ?? [], []);
		});

		for (const { path, fields, sample } of kinds) {
			const what = [file, ...path].join('.');

			test(`a corrupted record in ${what} of the site "${name}" does not match`, () => {
				const fits = ajv.compile(read(`${file}.schema.json`) as Json);
				const whole = sample ? [{ ...sample }] : read(`${file}.json`);
				const record = firstOf(whole, path);
				assert.ok(fits(whole), ajv.errorsText(fits.errors));
				for (const field of fields) {
					const kept = record[field];
					assert.notEqual(kept, undefined, `${what} lacks ${field}`);
					Reflect.deleteProperty(record, field);
					assert.ok(!fits(whole), `${what} may lack ${field}`);
					record[field] = [null];
					assert.ok(!fits(whole), `${what} may have anything as ${field}`);
					record[field] = kept;
				}
				record.surprise = 1;
				assert.ok(!fits(whole), `${what} may have a field that nobody described`);
			});
		}
	}

test('an invalid date and an invalid URL do not match', () => {
	const fits = ajv.compile({
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		anyOf: [
			{ type: 'string', format: 'date' },
			{ type: 'string', format: 'uri' },
		],
	});
	assert.ok(fits('2026-02-28'));
	assert.ok(fits('https://example.org/'));
	for (const wrong of ['2026-02-30', '2026-2-1', '28.2.2026', 'example.org', '']) assert.ok(!fits(wrong), wrong);
});
