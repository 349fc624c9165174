import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesOf, pinnedIds } from '../../../src/content/addresses.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { smallContent } from './small-content.ts';

const addresses = addressesOf(parseContent(smallContent()));

test('every entry of the content has its URL', () => {
	for (const address of ['/fix/washer/', '/code/0x1/', '/code/sound-0x2/', '/code/0x1-0x2/', '/diagnose/drips/'])
		assert.ok(addresses.has(address), address);
	assert.ok(addresses.has('/guides/winter/'));
});

test('an outcome without a cause has a page; an outcome with a cause is the page of the cause', () => {
	assert.ok(addresses.has('/diagnose/plumber/'));
	assert.ok(!addresses.has('/diagnose/washer/'));
});

test('the possible fragments are known: steps, headings, myths, stages, lists', () => {
	const places = { '/fix/washer/': 'replace wear steps', '/myths/': 'hammer', '/fix/': 'valve' };
	for (const [address, ids] of Object.entries({ ...places, '/code/': 'sound', '/about/': 'method' }))
		for (const id of ids.split(' ')) assert.ok(addresses.get(address)?.has(id), `${address}#${id}`);
});

test('ids are read only at the end of headings', () =>
	assert.deepEqual(pinnedIds('## One [#one]\n\nText [#no]\n\n### Two [#two-b] \n#### [#no] Three\n'), [
		'one',
		'two-b',
	]));
