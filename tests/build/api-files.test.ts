import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { crc32, inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { z } from 'astro/zod';
import type { api } from '../../src/schemas/api.ts';
import { sites } from '../sites.ts';

const { outDir, base } = sites.inFolder;
const folder = `${outDir}/api`;
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const json = <Name extends keyof typeof api>(name: Name) =>
	JSON.parse(read(`${name}.json`)) as z.output<(typeof api)[Name]>;
const rowsOf = (name: string) => parse(read(name), { columns: true }) as Record<string, string>[];

test('the index lists each file with its schema and its number of records', () => {
	const index = json('index');
	const isSource = (name: string) =>
		!/\.(br|gz)$/.test(name) && !name.endsWith('.schema.json') && name !== 'index.json';
	assert.deepEqual(
		index.files.map(({ name }) => name),
		readdirSync(folder).filter(isSource).sort(),
	);
	assert.match(index.edition, /^\d{4}-\d{2}-\d{2}$/);
	assert.equal(index.licence, 'CC-BY-4.0');
	for (const { name, url, schema, records } of index.files) {
		assert.equal(url, `${base}api/${name}`);
		assert.equal(schema, name.endsWith('.json') ? url.replace('.json', '.schema.json') : null);
		if (name.endsWith('.csv')) assert.equal(records, rowsOf(name).length, name);
	}
	assert.equal(index.files.find(({ name }) => name === 'codes.json')?.records, json('codes').length);
	assert.equal(index.files.find(({ name }) => name === 'pairs.json')?.records, json('pairs').pairs.length);
});

test('each schema states the edition and the licence, even for the bare arrays', () => {
	const { edition, licence, files } = json('index');
	for (const { schema } of files.filter(({ schema }) => schema !== null)) {
		const { $comment = '' } = JSON.parse(read(schema!.slice(`${base}api/`.length))) as { $comment?: string };
		assert.ok(licence && $comment.startsWith(`${edition} ${licence} https://`), `${schema}: ${$comment}`);
	}
});

test('ids are unique within a file, and their references exist', () => {
	const ids = {
		articles: json('articles').map(({ id }) => id),
		codes: json('codes').map(({ id }) => id),
		glossary: json('glossary').glossary.map(({ id }) => id),
		myths: json('myths').myths.map(({ id }) => id),
		pairs: json('pairs').pairs.map(({ id }) => id),
		questions: json('questions').questions.map(({ id }) => id),
		sentences: json('sentences').sentences.map(({ id }) => id),
		sources: json('sources').sources.map(({ id }) => id),
	};
	for (const [name, all] of Object.entries(ids)) assert.equal(new Set(all).size, all.length, name);
	assert.deepEqual(ids.sources, ids.sources.toSorted());
	const known = { articles: new Set(ids.articles), sources: new Set(ids.sources) };
	const missing = [
		...json('codes').flatMap(({ causes, sources }) => [
			...causes.filter((id) => !known.articles.has(id)),
			...sources.filter((id) => !known.sources.has(id)),
		]),
		...json('pairs').pairs.flatMap(({ causes, sources, first, second }) => [
			...causes.map(({ id }) => id).filter((id) => !known.articles.has(id)),
			...[...sources, ...causes.flatMap((one) => one.sources)].filter((id) => !known.sources.has(id)),
			...[first, second].flatMap(({ code }) => (code === null || ids.codes.includes(code) ? [] : code)),
		]),
		...json('myths').myths.flatMap(({ articles }) => articles.filter((id) => !known.articles.has(id))),
		...json('sentences').sentences.flatMap(({ causes }) => causes.filter((id) => !known.articles.has(id))),
	];
	assert.deepEqual(missing, []);
});

test('a probe picks answers that its question has', () => {
	const { questions } = json('questions');
	const probes = questions.filter(({ probe }) => probe !== null);
	assert.ok(probes.length > 5, `${probes.length} questions with a probe`);
	for (const { id, answers, probe } of probes)
		for (const { answer } of probe?.results ?? [])
			assert.ok(answer === null || answers.some((one) => one.id === answer), `${id}: ${answer}`);
});

test('the tables contain the same data as the JSON', () => {
	const codes = json('codes');
	const rows = rowsOf('codes.csv');
	assert.equal(rows.length, codes.length);
	for (const [index, code] of codes.entries())
		for (const [column, text] of Object.entries(rows[index] ?? {})) {
			const value = code[column as keyof typeof code];
			assert.equal(text, value === null ? '' : [value].flat().join(' '), `${code.id} ${column}`);
		}
	const ranked = json('pairs').pairs.flatMap(({ id, causes }) =>
		causes.map((cause) => [id, cause.id, String(cause.rank), cause.evidence]),
	);
	assert.deepEqual(
		rowsOf('pairs.csv').map(({ pair, cause, rank, evidence }) => [pair, cause, rank, evidence]),
		ranked,
	);
});

/** One file of an archive, as in its central directory (PKWARE APPNOTE, 4.3.12). */
function entriesOf(zip: Buffer): { name: string; text: Buffer; time: number; date: number }[] {
	const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'));
	const entries = [];
	let at = zip.readUInt32LE(end + 16);
	for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
		assert.equal(zip.readUInt32LE(at), 0x02014b50);
		const [nameLength, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place)) as [
			number,
			number,
			number,
		];
		const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
		const local = zip.readUInt32LE(at + 42);
		const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
		const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
		const text = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
		assert.equal(crc32(text), zip.readUInt32LE(at + 16), name);
		entries.push({ name, text, time: zip.readUInt16LE(at + 12), date: zip.readUInt16LE(at + 14) });
		at += 46 + nameLength + extra + comment;
	}
	return entries;
}

test('the archive contains every file of the folder and the articles, is under a megabyte and has no clock times', () => {
	const { size } = statSync(`${folder}/all.zip`);
	assert.ok(size < 1_000_000, `${size} bytes`);
	const entries = entriesOf(readFileSync(`${folder}/all.zip`));
	const names = entries.map(({ name }) => name);
	assert.deepEqual(names, names.toSorted());
	const twin = readdirSync(folder).filter((name) => !/\.(br|gz|zip)$/.test(name));
	const articles = readdirSync(`${outDir}/fix`).filter((name) => name.endsWith('.md'));
	assert.deepEqual(names, [...twin, ...articles.map((name) => `fix/${name}`)].sort());
	const [year = 0, month = 0, day = 0] = json('index').edition.split('-').map(Number);
	for (const { name, text, time, date } of entries) {
		assert.ok(text.equals(readFileSync(name.startsWith('fix/') ? `${outDir}/${name}` : `${folder}/${name}`)), name);
		assert.deepEqual({ time, date }, { time: 12 << 11, date: ((year - 1980) << 9) | (month << 5) | day }, name);
	}
});
