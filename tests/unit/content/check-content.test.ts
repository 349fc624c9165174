import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent, rules } from '../../../src/content/check-content.ts';
import { readContent } from '../../../src/guide/read-content.ts';
import { highlightLanguages } from '../../../src/markdown/highlight.ts';
import { findingsIn } from './finds.ts';
import { changed, smallContent } from './small-content.ts';

test('the small content follows every rule', () => assert.deepEqual(findingsIn(smallContent()), []));

test('the content that ships follows every rule', () =>
	assert.deepEqual(checkContent(readContent('content'), highlightLanguages()), []));

test('rules have unique names, and a title and a remedy that are sentences', () => {
	assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
	for (const { id, title, remedy } of rules) {
		assert.match(id, /^[a-z]+(-[a-z]+)*$/);
		assert.match(title, /^[A-Z].*\.$/);
		assert.match(remedy, /^[A-Z].*\.$/);
	}
});

test('all findings are reported together, those of the schemas first', () => {
	const files = changed('articles/frost.mdx', '<Test where="cellar"', '<Test where="moon"');
	files.set('notes.txt', 'x');
	assert.deepEqual(
		findingsIn(files).map(({ rule }) => rule),
		['known-file', 'known-references'],
	);
});
