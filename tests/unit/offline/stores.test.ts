import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOfStore, outdated, storeName, storesOf } from '../../../src/offline/stores.ts';

const scope = 'https://kb.example.org/kb/';
const name = (day: string, digest: string, of = scope) => storeName(of, { day, digest });
const [first, second, third] = [name('2026-01-01', 'a'), name('2026-02-01', 'b'), name('2026-02-01', 'c')];
const elsewhere = name('2025-01-01', 'z', 'https://kb.example.org/');

test('a store belongs to one build, and has the date of its edition', () => {
	assert.equal(new Set([first, second, third, elsewhere]).size, 4);
	assert.equal(dayOfStore(scope, second), '2026-02-01');
});

test('after two deployments nothing is left of what was before', () => {
	assert.deepEqual(outdated(scope, [first], first), []);
	assert.deepEqual(outdated(scope, [first, second], second), []);
	assert.deepEqual(outdated(scope, [first, second, third], third), [first]);
});

test('a build that is deployed again keeps its own store, whatever its position', () =>
	assert.deepEqual(outdated(scope, [first, second, third], first), [second]));

test('stores of another site, or of another program on this host, are ignored', () => {
	const names = ['someone-else', elsewhere, first, second, third];
	assert.deepEqual(storesOf(scope, names), [first, second, third]);
	assert.deepEqual(storesOf('https://kb.example.org/', names), [elsewhere]);
	assert.deepEqual(outdated(scope, names, third), [first]);
});
