import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Tally } from '../../../src/insights/tally.ts';

test('the most frequent come first, and ties have a fixed order', () => {
	const tally = new Tally();
	for (const what of ['b', 'a', 'c', 'c', '__proto__']) tally.add(what);
	assert.deepEqual(tally.ranked, [
		['c', 2],
		['__proto__', 1],
		['a', 1],
		['b', 1],
	]);
});

test('items beyond the limit are counted as a total; known items still count', () => {
	const tally = new Tally(2);
	for (const what of ['a', 'b', 'c', 'd', 'a']) tally.add(what);
	assert.deepEqual(tally.ranked, [
		['a', 2],
		['b', 1],
	]);
	assert.equal(tally.beyond, 2);
});
