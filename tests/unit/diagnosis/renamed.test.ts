import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFragment } from '../../../src/diagnosis/fragment.ts';
import { renamed } from '../../../src/diagnosis/renamed.ts';
import { workedTree } from './worked-tree.ts';

const names: [old: [question: string, answer: string], now: [question: string, answer: string]][] = [
	[
		['water', 'yes'],
		['water', 'yes'],
	],
	[
		['stream', 'yes'],
		['water', 'yes'],
	],
	[
		['flow', 'no'],
		['water', 'no'],
	],
	[
		['drips', 'plop'],
		['drips', 'yes'],
	],
	[
		['ice', 'freezing'],
		['cold', 'yes'],
	],
	[
		['ice', 'warm'],
		['ice', 'warm'],
	],
	[
		['round', 'yes'],
		['round', 'yes'],
	],
	[
		['__proto__', 'constructor'],
		['__proto__', 'constructor'],
	],
];

for (const [old, now] of names)
	test(`${old.join('=')} of an older edition is ${now.join('=')} today`, () =>
		assert.deepEqual(renamed(workedTree.aliases, ...old), now));

test('without a table nothing is renamed', () => assert.deepEqual(renamed(undefined, 'flow', 'yes'), ['flow', 'yes']));

test('an address with old names resumes in full', () =>
	assert.deepEqual(readFragment(workedTree, '#1;flow=yes;drips=no;ice=freezing'), {
		answers: { water: 'yes', drips: 'no', cold: 'yes' },
		dropped: [],
	}));

test('where an address names a question by its old and its new name, the first counts', () =>
	assert.deepEqual(readFragment(workedTree, '#1;flow=no;water=yes'), {
		answers: { water: 'no' },
		dropped: ['water=yes'],
	}));
