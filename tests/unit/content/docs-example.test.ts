import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseFile } from '../../../src/content/parse-file.ts';

test('the full example in docs/content.md is an article', () => {
	const [, example = ''] = /````mdx\n([^]*?)\n````/.exec(readFileSync('docs/content.md', 'utf8')) ?? [];
	const { entry, findings } = parseFile('articles/example.mdx', { content: example });
	assert.deepEqual(findings, []);
	assert.match(entry?.body ?? '', /^## Why it stops/);
});
