import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { codeIndexSize } from '../../../../src/build/page-rules/code-index-size.ts';

const check = (files: Record<string, string>) =>
	codeIndexSize.check({
		base: '/kb/',
		pages: [],
		files: new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
	});

test('a small index of codes keeps the rule', () => assert.deepEqual(check({ '/kb/finder.json': '{}' }), []));

test('an index over 12,000 bytes on the wire is found, with its size', () => {
	const found = check({ '/kb/finder.json': randomBytes(13_000).toString('hex') });
	assert.match(found.join(), /^\/kb\/finder\.json takes 1\d{4} bytes; 12000 are allowed\.$/);
});

test('an index that was not built is found', () => assert.match(check({}).join(), /^\/kb\/finder\.json was not built/));

test('what compresses well may be longer', () =>
	assert.deepEqual(check({ '/kb/finder.json': 'code '.repeat(10_000) }), []));
