import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFences, withoutFences } from '../../../src/content/fences.ts';

test('a fenced block is found with its language, its code and its line', () =>
	assert.deepEqual(findFences('Do:\n\n```bash\nping x\n```\n\n~~~\nplain\n~~~\n'), [
		{ language: 'bash', code: 'ping x\n', line: 2 },
		{ language: '', code: 'plain\n', line: 6 },
	]));

test('a block in a list, with longer fences or other line endings, is found as well', () => {
	assert.equal(findFences('1. Do:\n\n   ```cmd\n   dir\n   ```\n')[0]?.language, 'cmd');
	assert.equal(findFences('````md\n```\ninside\n```\n````\n').length, 1);
	assert.equal(findFences('```bash\r\nx\r\n```\r\n')[0]?.language, 'bash');
});

test('without its blocks a text keeps its line numbers', () =>
	assert.equal(withoutFences('a\n```bash\n[x](/no/)\n```\nb'), 'a\n\n\n\nb'));

test('an unclosed block is found and ends with the text', () => {
	assert.deepEqual(findFences('a\n```bash\nping x\n'), [{ language: 'bash', code: 'ping x\n', line: 1 }]);
	assert.equal(findFences('```bash')[0]?.language, 'bash');
	assert.equal(withoutFences('a\n```bash\n[x](/no/)'), 'a\n\n');
});

test('a closing fence may be longer than the opening one', () =>
	assert.equal(findFences('```bash\na\n````\n\nb\n')[0]?.code, 'a\n'));

test('inline code is not a block', () => assert.deepEqual(findFences('```a``` and b\n'), []));
