import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overdueOf } from '../../../src/guide/overdue.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { changed } from '../content/small-content.ts';
import { guideOf } from './guide-of.ts';

test('articles and guides can be overdue, and the longest overdue comes first', () => {
	const files = changed('guides/winter.mdx', 'reviewBy: 2027-05-22', 'reviewBy: 2026-12-01');
	const guide = guideOf(parseContent(files));
	const stale = (day: string) => overdueOf(guide, day);
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
