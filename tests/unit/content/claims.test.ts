import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countGrades, gradesIn } from '../../../src/content/claims.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { guideOf } from '../guide/guide-of.ts';
import { changed, smallContent } from './small-content.ts';

const sources = parseContent(smallContent()).sources[0]?.data ?? {};

test('a citation has the grade of its source, or the grade that it states', () =>
	assert.deepEqual(gradesIn(['A [@maker-manual; @forum-drip].', { b: 'B [@maker-manual unproven].' }], sources), [
		'documented',
		'reported',
		'unproven',
	]));

test('a citation that spans a line break has the grades of all its sources', () =>
	assert.deepEqual(gradesIn({ a: 'A [@maker-manual;\n@forum-drip].' }, sources), ['documented', 'reported']));

test('text without a citation, or with an unknown source, does not count', () =>
	assert.deepEqual(gradesIn([undefined, 'A [@moon].'], sources), []));

test('all grades are counted', () =>
	assert.deepEqual(countGrades(['reported', 'documented', 'reported']), {
		documented: 1,
		reproduced: 0,
		reported: 2,
		unproven: 0,
		refuted: 0,
	}));

test('an article that no pair names is graded by its test', () => {
	const files = changed('pairs/0x1-0x2.yaml', 'cause: frost', 'cause: washer');
	const evidence = () => guideOf(parseContent(files)).causes.find(({ id }) => id === 'frost')?.evidence;
	assert.equal(evidence(), 'documented');
	files.set('articles/frost.mdx', (files.get('articles/frost.mdx') ?? '').replaceAll('@maker-manual', '@forum-drip'));
	assert.equal(evidence(), 'reported');
});
