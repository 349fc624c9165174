import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrongFileName } from '../../../src/content/file-name.ts';
import { finds } from './finds.ts';
import { changed, smallContent } from './small-content.ts';

const rule = 'file-name';
const washer = smallContent().get('articles/washer.mdx') ?? '';

test('a file name that cannot be part of a URL is found', () => {
	const names = ['a#b', 'x?y', 'Washer', 'wäscher', 'a b', 'a%20b', '..', 'a.b', '-a', 'a_b', 'a--b', 'a&b', "a'b", ''];
	for (const name of names) {
		const file = `articles/${name}.mdx`;
		finds(smallContent().set(file, washer), { file, field: '', rule, message: /only lower-case letters/ });
	}
});

test('two names that differ only in case are found', () =>
	finds(smallContent().set('articles/WASHER.mdx', washer), {
		file: 'articles/WASHER.mdx',
		field: '',
		rule,
		message: /only lower-case letters/,
	}));

test('a name that the engine uses itself is found', () => {
	for (const [kind, id] of [['guides', 'glossary'] as const, ['codes', 'pairs'] as const, ['codes', '0x1'] as const])
		assert.match(wrongFileName(kind, id) ?? '', /is reserved by the engine|looks like a number/);
	assert.equal(wrongFileName('articles', 'glossary'), undefined);
	const file = 'guides/glossary.mdx';
	finds(smallContent().set(file, '---\ntitle: Words\n---\n'), {
		file,
		field: '',
		rule,
		message: /is reserved by the engine/,
	});
});

test('a name that is a device on Windows is found, as a file and as a question', () => {
	for (const id of ['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1', 'com0']) {
		const file = `articles/${id}.mdx`;
		finds(smallContent().set(file, washer), { file, field: '', rule, message: /Windows reserves/ });
	}
	for (const id of ['console', 'com', 'com10', 'null', 'lpt']) assert.equal(wrongFileName('articles', id), undefined);
	finds(changed('diagnosis/tap.yaml', 'id: plumber', 'id: aux'), {
		file: 'diagnosis/tap.yaml',
		field: 'outcomes.2.id',
		rule: 'unique-ids',
		message: /Windows reserves/,
		at: 'aux',
	});
});

test('a question with the name of a built-in page is found', () =>
	finds(changed('diagnosis/tap.yaml', 'id: plumber', 'id: map'), {
		file: 'diagnosis/tap.yaml',
		field: 'outcomes.2.id',
		rule: 'unique-ids',
		message: /is reserved by the engine/,
		at: 'map',
	}));
