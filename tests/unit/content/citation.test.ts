import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedIds, findCitations } from '../../../src/content/citation.ts';

const refs = (text: string) => findCitations(text).flatMap((citation) => citation.refs);

test('a citation names one source or several, each with a grade of its own or none', () => {
	assert.deepEqual(refs('A claim [@manual].'), [{ id: 'manual' }]);
	assert.deepEqual(refs('[@manual; @forum unproven]'), [{ id: 'manual' }, { id: 'forum', grade: 'unproven' }]);
	assert.deepEqual(refs('[@manual, @forum]'), [{ id: 'manual' }, { id: 'forum' }]);
});

test('a mistyped citation stays noticeable: its id is no id', () => {
	assert.deepEqual(refs('[@manual sure]'), [{ id: 'manual sure' }]);
	assert.deepEqual(refs('[@manual reported again]'), [{ id: 'manual reported again' }]);
	assert.deepEqual(refs('[@manual; forum]'), [{ id: 'manual' }, { id: 'forum' }]);
	assert.deepEqual(refs('[@manual;]'), [{ id: 'manual' }, { id: '' }]);
});

test('what only looks like a citation is none', () => {
	for (const text of ["*[System[Provider[@Name='x']]]", '[a](/fix/)', 'me@example.org', '[]', '[@]', '@{ a = 1 }'])
		assert.deepEqual(findCitations(text), [], text);
});

test('a citation knows where it stands', () => {
	const text = 'One [@a] two [@b; @c].';
	assert.deepEqual(
		findCitations(text).map(({ start, end }) => text.slice(start, end)),
		['[@a]', '[@b; @c]'],
	);
});

test('each cited id comes once, in order', () => assert.deepEqual(citedIds('[@b] [@a; @b] [@c]'), ['b', 'a', 'c']));

test('a thousand open brackets take no time', () => assert.deepEqual(findCitations('[@'.repeat(50_000)), []));
