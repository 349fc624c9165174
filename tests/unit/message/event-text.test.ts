import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find } from '../../../src/message/find.ts';
import { smallIndex } from '../codes/small-index.ts';

const ids = (text: string) => find(text, smallIndex).answers.map(({ id }) => id);
const event = 'Source: Schannel\nEvent ID: 36870\nA fatal error occurred. The module returned 0x80070005.';

test('an event comes before the code in its own text', () =>
	assert.deepEqual(ids(event), ['event-0x9006', 'hresult-0x5']));

test('a code before the event, or with words that name its list, does not come after it', () => {
	assert.deepEqual(ids(`It failed with 0x80070005.\n${event}`), ['hresult-0x5', 'event-0x9006']);
	assert.deepEqual(ids(`${event}\n\nError code: 0x904`), ['0x904', 'event-0x9006', 'hresult-0x5']);
});

test('an event that merely reports a code comes after it', () => {
	assert.deepEqual(ids('Event ID: 1026\nDisconnected (Reason= 2308)'), ['0x904', 'event-0x402']);
	assert.deepEqual(ids('Event ID: 4625\nStatus: 0xC000006D'), ['logon-0xc000006d', 'event-0x1211']);
});
