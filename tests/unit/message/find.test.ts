import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find } from '../../../src/message/find.ts';
import { smallIndex } from '../codes/small-index.ts';

test('a short query is resolved, and has no recognition', () => {
	const found = find(' 0x904/0x7 ', smallIndex);
	assert.deepEqual([found.verdict, found.answers[0]?.kind, found.recognition], ['exact', 'pair', undefined]);
});

test('a query with other words is read as a message', () => {
	const found = find('0x904 since the windows 11 update', smallIndex);
	assert.deepEqual(
		found.answers.map((answer) => answer.id),
		['0x904'],
	);
	assert.ok(found.recognition);
});

test('words without a code give no answer, so that they can be searched', () => {
	assert.deepEqual(find('how to fix expired certificates', smallIndex).verdict, 'none');
});

test('an unknown number is an answer of its own, never a look-alike', () => {
	const { verdict, answers } = find('Error code: 0x2040', smallIndex);
	assert.deepEqual([verdict, answers.length, answers[0]?.kind, answers[0]?.id], ['unknown', 1, 'unknown', '0x2040']);
});

test('a small number that nothing explains counts only when there is nothing better', () => {
	assert.equal(find('it shows 0x7 in the corner', smallIndex).answers[0]?.id, 'extended-0x7');
	const better = find('it shows 0x7 in the corner, Error code: 0x904 above', smallIndex);
	assert.deepEqual(
		better.answers.map((answer) => answer.id),
		['0x904'],
	);
});

test('the reason names the words of the text', () => {
	const { answers } = find('Der Fehler\u00adcode: 0x904 kam gestern.', smallIndex);
	assert.match(answers[0]?.reason ?? '', /Fehlercode/);
});

test('no reason is left with an empty place', () => {
	for (const text of ['0x904', '904', 'x 0x904 y', 'Error code: 0x2040', '0x904/0xB', 'Event ID: 1026', '0x80070005'])
		for (const { reason } of find(text, smallIndex).answers)
			assert.doesNotMatch(reason, /[{}]|“”| {2}|undefined/, `${text}: ${reason}`);
});
