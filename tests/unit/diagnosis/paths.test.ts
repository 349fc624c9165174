import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf, pathsOf } from '../../../src/diagnosis/paths.ts';

const tree = {
	start: 'a',
	questions: [
		{
			id: 'a',
			answers: [
				{ id: 'x', to: 'b' },
				{ id: 'y', to: 'end' },
			],
		},
		{
			id: 'b',
			answers: [
				{ id: 'x', to: 'end' },
				{ id: 'y', to: 'other' },
				{ id: 'z', to: 'other' },
			],
		},
	],
};

test('every path through a tree is generated once for each answer', () => {
	assert.deepEqual(
		[...pathsOf(tree)],
		[
			{ questions: ['a', 'b'], outcome: 'end' },
			{ questions: ['a', 'b'], outcome: 'other' },
			{ questions: ['a', 'b'], outcome: 'other' },
			{ questions: ['a'], outcome: 'end' },
		],
	);
});

test('the statistics count paths, the longest, the median and the outcomes', () => {
	assert.deepEqual(figuresOf(tree), {
		paths: 4,
		longest: 2,
		median: 2,
		ends: new Map([
			['end', 2],
			['other', 2],
		]),
	});
});
