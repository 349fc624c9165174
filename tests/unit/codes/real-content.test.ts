import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'yaml';
import { buildCodeIndex } from '../../../src/codes/code-index.ts';
import { resolveQuery } from '../../../src/message/resolve-query.ts';
import { spellingsOf } from '../../../src/codes/spelling.ts';
import { readMessage } from '../../../src/message/read-message.ts';
import { codeList } from '../../../src/schemas/code-list.ts';
import { pair } from '../../../src/schemas/pair.ts';
import { reading, why } from './small-index.ts';

const content = new URL('../../../content/', import.meta.url);
const read = (path: string): unknown => parse(readFileSync(new URL(path, content), 'utf8'));
const files = (folder: string) => readdirSync(new URL(`${folder}/`, content)).filter((name) => name.endsWith('.yaml'));

const lists = Object.fromEntries(
	files('codes').map((name) => [name.replace('.yaml', ''), codeList.parse(read(`codes/${name}`))]),
);
const pairs = files('pairs').map((name) => pair.parse(read(`pairs/${name}`)));
const site = read('site.yaml') as { pairs: { first: string; second: string } };
const index = buildCodeIndex(lists, pairs, site, reading, why);
const all = index.lists.flatMap((list) => list.codes.map((code) => ({ list, code })));

test('the codes and articles that sentences refer to exist', () => {
	const ids = new Set(
		index.lists.flatMap((list) =>
			list.codes.map((code) => (list.primary ? '' : `${list.id}-`) + `0x${code[0].toString(16)}`),
		),
	);
	const articles = readdirSync(new URL('articles/', content)).map((name) => name.replace(/\.mdx$/, ''));
	for (const sentence of reading.sentences) {
		for (const code of sentence.codes) assert.ok(ids.has(code), `${sentence.id}: ${code}`);
		for (const article of sentence.causes) assert.ok(articles.includes(article), `${sentence.id}: ${article}`);
	}
});

test('every event that a source is said to write is in the list of events', () => {
	const known = new Set(lists[reading.events?.list ?? '']?.codes.map((code) => code.value));
	for (const { log, ids } of reading.events?.sources ?? [])
		for (const id of ids) assert.ok(known.has(id), `${log}: ${id}`);
});

test('the codes are at most 17 kB over the wire; the sentences are loaded later', () => {
	const bytes = brotliCompressSync(JSON.stringify({ ...index, reading: { ...index.reading, sentences: [] } })).length;
	assert.ok(bytes <= 17_000, `${bytes} bytes`);
});

test('every code is found under every spelling, and by its names', () => {
	for (const { list, code } of all) {
		const [value, , ...names] = code;
		const queries = list.decimal ? [`${list.id} ${value}`] : spellingsOf(value, list.digits);
		for (const query of queries) {
			const found = resolveQuery(query, index).answers.flatMap((answer) => answer.title);
			assert.ok(
				found.some((part) => part.list === list.id),
				`${query} of ${list.id}`,
			);
		}
		for (const name of names) {
			const found = resolveQuery(name, index).answers.flatMap((answer) => answer.title);
			assert.ok(
				found.some((part) => part.list === list.id),
				name,
			);
		}
	}
});

test('every recorded pair is found in a dialog, on one line and on two', () => {
	for (const { first, second } of pairs) {
		const [one, other] = [`Error code: 0x${first.toString(16)}`, `Extended error code: 0x${second.toString(16)}`];
		for (const text of [`${one}\n${other}`, `computer.${one}${other}Timestamp (UTC): 11/22/26`])
			assert.equal(readMessage(text, index).pairs[0]?.recorded, true, text);
	}
});
