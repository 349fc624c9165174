import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFiles } from './all-files.ts';
import { wrongInSource } from './source-files.ts';

test('files of the engine are short and named after what they contain', () => {
	const files = allFiles('src');
	assert.ok(files.size > 100);
	assert.deepEqual(wrongInSource(files), []);
});

test('a file of 251 lines is found, one of 250 is not', () => {
	assert.deepEqual(wrongInSource(new Map([['src/a.ts', 'x\n'.repeat(250)]])), []);
	assert.deepEqual(wrongInSource(new Map([['src/a.ts', 'x\n'.repeat(251)]])), [
		'src/a.ts has 251 lines; 250 are allowed.',
	]);
});

test('a meaningless name is found, on a file or a folder', () => {
	for (const path of ['src/utils/a.ts', 'src/helpers.ts', 'src/codes/common.ts', 'src/Misc/a.ts', 'src/util.test.ts'])
		assert.equal(wrongInSource(new Map([[path, 'x']])).length, 1, path);
	assert.deepEqual(wrongInSource(new Map([['src/codes/common-codes.ts', 'x']])), []);
});
