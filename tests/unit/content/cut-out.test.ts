import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutOut } from '../../../src/content/cut-out.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { smallContent } from './small-content.ts';

const [tap] = parseContent(smallContent()).diagnosis;

test('a removed value is gone, and the given file is unchanged', () => {
	const cut = cutOut(tap!, [['intro'], ['questions', 1], ['questions', 2, 'answers', 0]]);
	assert.equal('intro' in cut.data, false);
	assert.deepEqual(
		cut.data.questions.map(({ id, answers }) => [id, answers.length]),
		[
			['water', 3],
			['cold', 1],
		],
	);
	assert.equal(tap?.data.questions.length, 3);
});

test('the remaining values keep their lines and places in the file', () => {
	const cut = cutOut(tap!, [
		['questions', 1],
		['questions', 2, 'answers', 0],
	]);
	assert.deepEqual(cut.originOf(['questions', 1, 'answers', 0, 'to']), ['questions', 2, 'answers', 1, 'to']);
	assert.equal(cut.lineOf(['questions', 1, 'ask']), tap?.lineOf(['questions', 2, 'ask']));
	const again = cutOut(cut, [['questions', 0]]);
	assert.deepEqual(again.originOf(['questions', 0, 'answers', 0]), ['questions', 2, 'answers', 1]);
	assert.equal(again.lineOf(['questions', 0, 'ask']), tap?.lineOf(['questions', 2, 'ask']));
});
