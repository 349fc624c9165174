import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContent } from '../../../src/content/parse-content.ts';
import { stepEditions } from '../../../src/guide/step-editions.ts';
import { smallContent } from '../content/small-content.ts';

const written = `editions:
  - date: 2026-02-01
  - date: 2026-03-01
steps: /fix/frost/#thaw=1e234567@2026-03-01 /fix/washer/#look=12345678
`;

test('the newest edition, and the one in which a step last changed', () => {
	const { newest, since } = stepEditions(parseContent(smallContent().set('editions.yaml', written)));
	assert.equal(newest, '2026-03-01');
	assert.deepEqual(['/fix/frost/#thaw', '/fix/washer/#look', '/fix/none/#x'].map(since), [
		'2026-03-01',
		undefined,
		undefined,
	]);
});

test('a guide that has recorded no edition has none', () => {
	const files = smallContent();
	files.delete('editions.yaml');
	assert.equal(stepEditions(parseContent(files)).newest, undefined);
});
