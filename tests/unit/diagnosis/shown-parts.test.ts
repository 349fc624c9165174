import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownParts } from '../../../src/diagnosis/shown-parts.ts';

test('a few short parts are shown unchanged', () => {
	assert.equal(shownParts([]), '');
	assert.equal(shownParts(['moon=yes', '7']), 'moon=yes, 7');
	assert.equal(shownParts(['a', 'b', 'c', 'd', 'e']), 'a, b, c, d, e');
	assert.equal(shownParts(['x'.repeat(40)]), 'x'.repeat(40));
});

test('of many parts the first five are shown, of a long one its beginning', () => {
	assert.equal(shownParts(['a', 'b', 'c', 'd', 'e', 'f', 'g']), 'a, b, c, d, e, …');
	assert.equal(shownParts(['x'.repeat(41)]), `${'x'.repeat(39)}…`);
	assert.ok(shownParts(Array<string>(20_000).fill('moon=yes'.repeat(100))).length < 220);
});
