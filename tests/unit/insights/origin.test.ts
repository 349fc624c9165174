import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDesk, originOf } from '../../../src/insights/origin.ts';

test('only the host of a referrer is kept, and only query marks that the operator named', () => {
	for (const [query, referrer, origin] of [
		['', 'https://acme.zendesk.com/agent/tickets/4711?user=anna', 'acme.zendesk.com'],
		['', 'http://anna:secret@desk.example.org:8080/x', 'desk.example.org'],
		['from=tickets', 'https://desk.example.org/', 'tickets'],
		['a=1&utm_source=Tickets', undefined, 'tickets'],
		['from=anna', 'https://desk.example.org/', 'desk.example.org'],
		['from=anna', undefined, undefined],
		['', 'https://192.0.2.7/', undefined],
		['', 'https://[2001:db8::7]/', undefined],
		['', 'android-app://com.example', undefined],
		['', 'no address', undefined],
	] as const)
		assert.equal(originOf(query, referrer, ['tickets']), origin, `${query} ${referrer}`);
});

test('help desks are the known ones and those that the operator names', () => {
	assert.ok(isDesk('acme.zendesk.com', []));
	assert.ok(!isDesk('notzendesk.com', []));
	assert.ok(!isDesk('desk.example.org', []));
	assert.ok(isDesk('desk.example.org', ['desk.example.org']));
	assert.ok(isDesk('tickets', ['tickets']));
});
