import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill } from '../../../src/text/fill.ts';

const filled: [words: string, values: Record<string, string | number>, sentence: string][] = [
	['about {n} min', { n: 5 }, 'about 5 min'],
	['{n} of {all}, {n} left', { n: 0, all: 7 }, '0 of 7, 0 left'],
	['No names here', { n: 5 }, 'No names here'],
	['{n} and {m}', { n: 1 }, '1 and {m}'],
	['{code}', { code: '$& $1 {n}', n: 1 }, '$& $1 {n}'],
	['{}, { n }, {a-b}, {{n}}', { n: 1 }, '{}, { n }, {a-b}, {1}'],
	['{code}', { code: '' }, ''],
];

for (const [words, values, sentence] of filled)
	test(`"${words}" with ${JSON.stringify(values)} gives "${sentence}"`, () =>
		assert.equal(fill(words, values), sentence));

test('a name like a property of every object stays unchanged', () =>
	assert.equal(fill('{constructor} {toString}', {}), '{constructor} {toString}'));
