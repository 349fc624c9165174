import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCodeIndex } from '../../../src/codes/code-index.ts';
import { resolveQuery } from '../../../src/message/resolve-query.ts';
import { reading, smallIndex, smallLists, why } from './small-index.ts';

test('the primary list comes first, then the order of the catalogue', () => {
	assert.deepEqual(
		smallIndex.lists.map((list) => list.id),
		['disconnect', 'extended', 'errinfo', 'freerdp-connect', 'logon', 'event', 'hresult'],
	);
});

test('an index loaded from JSON answers like the one that was built', () => {
	const travelled = JSON.parse(JSON.stringify(smallIndex)) as typeof smallIndex;
	for (const query of ['0x904/0x7', '904', 'extended 0x7', 'nothing'])
		assert.deepEqual(resolveQuery(query, travelled), resolveQuery(query, smallIndex));
});

test('a pair needs its two lists', () => {
	const site = { pairs: { first: 'disconnect', second: 'nowhere' } };
	assert.throws(() => buildCodeIndex(smallLists, [], site, reading, why), /codes\/nowhere\.yaml/);
});

test('content without its own pairs, labels and lists still resolves numbers', () => {
	const list = { ...smallLists.disconnect!, primary: true };
	const bare = { ...reading, lists: {}, labels: [], sentences: [], unwraps: [], shapes: [], fillers: [] };
	delete bare.events;
	const index = buildCodeIndex({ printer: list }, [], {}, bare, why);
	assert.deepEqual(
		resolveQuery('0x904', index).answers.map((answer) => answer.id),
		['0x904'],
	);
	assert.equal(resolveQuery('0x904 0x7', index).answers[0]?.id, '0x904');
});
