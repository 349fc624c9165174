import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOverdue, overdueOf } from '../../../src/knowledge/overdue.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { changed } from '../content/small-content.ts';
import { knowledgeOf } from './knowledge-of.ts';

test('something is overdue from the day after its day', () => {
	const at = (time: string) => isOverdue('2027-05-22', new Date(time));
	assert.equal(at('2026-11-22T12:00:00Z'), false);
	assert.equal(at('2027-05-22T23:59:59Z'), false);
	assert.equal(at('2027-05-23T00:00:00Z'), true);
	assert.equal(at('2028-01-01T00:00:00Z'), true);
});

test('overdue are articles and guides alike, the longest overdue first', () => {
	const files = changed('guides/winter.mdx', 'reviewBy: 2027-05-22', 'reviewBy: 2026-12-01');
	const knowledge = knowledgeOf(parseContent(files));
	const stale = (day: string) => overdueOf(knowledge, new Date(day));
	assert.deepEqual(stale('2026-12-01'), []);
	assert.deepEqual(
		stale('2026-12-02').map(({ id, kind, address, reviewBy }) => ({ id, kind, address, reviewBy })),
		[{ id: 'winter', kind: 'guide', address: '/guides/winter/', reviewBy: '2026-12-01' }],
	);
	assert.deepEqual(
		stale('2027-06-01').map(({ id }) => id),
		['winter', 'frost', 'washer'],
	);
});
