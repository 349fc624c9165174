import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent, reloadFile } from '../../../src/guide/load-content.ts';

test('the content is read once, and only changed files are read again', () => {
	const before = loadContent();
	assert.equal(loadContent(), before);
	reloadFile('glossary.yaml');
	const after = loadContent();
	assert.notEqual(after, before);
	assert.notEqual(after.glossary[0], before.glossary[0]);
	assert.equal(after.articles[0], before.articles[0]);
});
