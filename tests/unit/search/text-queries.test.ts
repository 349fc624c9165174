import assert from 'node:assert/strict';
import { test } from 'node:test';
import { containsAll, textQueries } from '../../../src/search/text-queries.ts';
import { smallIndex } from './small-index.ts';

test('all words are searched first, then without the least specific ones', () =>
	assert.deepEqual(textQueries(['certificate', 'proxy', 'cable'], smallIndex), [
		['certificate', 'proxy', 'cable'],
		['proxy', 'cable'],
	]));

test('of two equally specific words, both are required', () =>
	assert.deepEqual(textQueries(['proxy', 'cable'], smallIndex), [['proxy', 'cable']]));

test('a word that no page knows is never left out before one that is known', () => {
	for (const query of textQueries(['firewall', 'bluetooth', 'headset'], smallIndex))
		assert.ok(query.includes('bluetooth') && query.includes('headset'), query.join(' '));
});

test('no words give no query', () => assert.deepEqual(textQueries([], smallIndex), []));

/** A text, words, and whether it contains them. */
const texts: [text: string, words: string[], holds: boolean][] = [
	['The tap drips.', ['tap', 'drips'], true],
	['The tap drips.', ['tap', 'drip'], false],
	['The tap drips. It dripped all night.', ['tap', 'drip'], true],
	['An article that sounds alike.', ['sound'], false],
	['Ask the owner.', ['asdfghjkl'], false],
	['Valve 99 of 9999', ['99999'], false],
	['', ['tap'], false],
];

for (const [text, words, holds] of texts)
	test(`"${text}" ${holds ? 'holds' : 'does not hold'} ${words.join(' and ')}`, () =>
		assert.equal(containsAll(text, words), holds));
