import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailsIn } from '../../../src/message/mails.ts';

const mails = (chunk: string) => {
	const found: string[] = [];
	mailsIn(chunk, (start, end) => found.push(chunk.slice(start, end)));
	return found;
};

test('mail addresses are found among other signs, each once', () => {
	for (const [chunk, ...wanted] of [
		['anna@example.org', 'anna@example.org'],
		['<anna.b+rdp@example.org>,bob@x', 'anna.b+rdp@example.org', 'bob@x'],
		['mailto:anna@example.org.', 'anna@example.org'],
		['a@b@c', 'a@b'],
		['@b', ...[]],
		['a@', ...[]],
		['a@.', ...[]],
		['@@@', ...[]],
	] as const)
		assert.deepEqual(mails(chunk), wanted, chunk);
});

test('no name longer than 64 signs is one, and a host ends after 253', () => {
	assert.deepEqual(mails(`${'a'.repeat(65)}@b`), []);
	assert.deepEqual(mails(`${'a'.repeat(64)}@b`), [`${'a'.repeat(64)}@b`]);
	assert.equal(mails(`a@${'b'.repeat(400)}`)[0]?.length, 2 + 253);
});

test('a row of any of its signs takes no longer than its length', () => {
	for (const sign of ['@', 'a', '.', 'a@', '@.', '+'])
		assert.ok(mails(sign.repeat(1_000_000 / sign.length)).length <= 1_000_000);
});
