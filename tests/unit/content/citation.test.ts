import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedIds, citedWithin, findCitations, isAccountedFor } from '../../../src/content/citation.ts';

const refs = (text: string) => findCitations(text).flatMap((citation) => citation.refs);

test('a citation names one source or several, each with or without its own grade', () => {
	assert.deepEqual(refs('A claim [@manual].'), [{ id: 'manual' }]);
	assert.deepEqual(refs('[@manual; @forum unproven]'), [{ id: 'manual' }, { id: 'forum', grade: 'unproven' }]);
	assert.deepEqual(refs('[@manual, @forum]'), [{ id: 'manual' }, { id: 'forum' }]);
});

test('a mistyped citation is noticed: its id is invalid', () => {
	assert.deepEqual(refs('[@manual sure]'), [{ id: 'manual sure' }]);
	assert.deepEqual(refs('[@manual reported again]'), [{ id: 'manual reported again' }]);
	assert.deepEqual(refs('[@manual; forum]'), [{ id: 'manual' }, { id: 'forum' }]);
	assert.deepEqual(refs('[@manual;]'), [{ id: 'manual' }, { id: '' }]);
});

test('text that only resembles a citation is not one', () => {
	for (const text of ["*[System[Provider[@Name='x']]]", '[a](/fix/)', 'me@example.org', '[]', '[@]', '@{ a = 1 }'])
		assert.deepEqual(findCitations(text), [], text);
});

test('a citation knows its position', () => {
	const text = 'One [@a] two [@b; @c].';
	assert.deepEqual(
		findCitations(text).map(({ start, end }) => text.slice(start, end)),
		['[@a]', '[@b; @c]'],
	);
});

test('each cited id is listed once, in order', () => assert.deepEqual(citedIds('[@b] [@a; @b] [@c]'), ['b', 'a', 'c']));

test('a citation may span a line break, but not a paragraph break', () => {
	assert.deepEqual(refs('[@a;\n@b]'), [{ id: 'a' }, { id: 'b' }]);
	assert.deepEqual(refs('[@a;\r\n  @b]'), [{ id: 'a' }, { id: 'b' }]);
	for (const end of ['\n\n', '\r\n\r\n', '\n \n']) assert.deepEqual(findCitations(`[@a;${end}@b]`), []);
});

test('the ids in a value are those of all its texts', () =>
	assert.deepEqual(citedWithin({ a: 'One [@b;\n@c].', b: [1, null, { c: '[@a] [@b]' }] }), ['b', 'c', 'a']));

test('the mark of a text that makes no claim is found and names no source', () => {
	assert.deepEqual(findCitations('Go on [@own].'), [{ refs: [], start: 6, end: 12 }]);
	assert.deepEqual(citedIds('One [@own]. Two [@a].'), ['a']);
	assert.deepEqual(refs('[@own; @a] [@own reported]').length, 3, 'with anything else it is a mistyped citation');
});

test('a text is accounted for by a source or by that mark, anywhere in it', () => {
	for (const value of ['One [@a].', 'One [@own].', { a: ['One', { b: 'two [@own]' }] }])
		assert.ok(isAccountedFor(value));
	for (const value of ['One.', "*[System[Provider[@Name='x']]]", ['One'], undefined]) assert.ok(!isAccountedFor(value));
});

test('a thousand open brackets take no time', () => assert.deepEqual(findCitations('[@'.repeat(50_000)), []));
