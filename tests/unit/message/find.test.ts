import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find } from '../../../src/message/find.ts';
import { smallIndex } from '../codes/small-index.ts';

test('a short query is resolved, and needs no recognition', () => {
	const found = find(' 0x904/0x7 ', smallIndex);
	assert.deepEqual([found.verdict, found.answers[0]?.kind, found.recognition], ['exact', 'pair', undefined]);
});

test('a query with other words is parsed as a message', () => {
	const found = find('0x904 since the windows 11 update', smallIndex);
	assert.deepEqual(
		found.answers.map((answer) => answer.id),
		['0x904'],
	);
	assert.ok(found.recognition);
});

test('words without a code give no result, so that they can be searched', () => {
	assert.deepEqual(find('how to fix expired certificates', smallIndex).verdict, 'none');
});

test('an unknown number is a result of its own, never a similar code', () => {
	const { verdict, answers } = find('Error code: 0x2040', smallIndex);
	assert.deepEqual([verdict, answers.length, answers[0]?.kind, answers[0]?.id], ['unknown', 1, 'unknown', '0x2040']);
});

test('a small number without explanation counts only if there is nothing better', () => {
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

test('no reason is left with an empty placeholder', () => {
	for (const text of ['0x904', '904', 'x 0x904 y', 'Error code: 0x2040', '0x904/0xB', 'Event ID: 1026', '0x80070005'])
		for (const { reason } of find(text, smallIndex).answers)
			assert.doesNotMatch(reason, /[{}]|“”| {2}|undefined/, `${text}: ${reason}`);
});

test('a sentence of a dialog names its code, even if the text does not contain it', () => {
	const says = 'connection was lost due to a network error';
	assert.deepEqual(
		[says, `${says} 0x904`].map((text) => find(text, smallIndex).answers.map(({ id }) => id)),
		[['0x304'], ['0x904']],
	);
});

test('a number that is not in this edition is reported beside one that is, in any order', () => {
	for (const text of ['0x904 or 0x9040', '0x9040 or 0x904'])
		assert.deepEqual(
			find(text, smallIndex).answers.map(({ id }) => id),
			['0x904', '0x9040'],
		);
});

test('a sentence is quoted as it is in the text', () => {
	const [answer] = find('The  connection was lost\ndue to a network  error.', smallIndex).answers;
	assert.match(answer?.reason ?? '', /“connection was lost due to a network error”/);
});

test('a small number of another program is no code, and one that only a list has is a guess', () => {
	for (const text of [
		'Error 5: Access is denied.',
		'Could not start the service.\nError 5: Access is denied.',
		'Failure code: 0x18',
		'Result Code: 0x6',
		'Reason Code: 16',
		'xrdp.service: Control process exited, code=exited, status=1/FAILURE',
		'the program ended with exit code 1',
		'UnexpectedNetworkDisconnect (14)',
		'event=1 originService=abc',
		'[10228:00002144] [ERROR]',
	])
		assert.ok(
			find(text, smallIndex).answers.every(({ kind }) => kind === 'unknown') &&
				find(text, smallIndex).verdict !== 'exact',
			text,
		);
	for (const text of ['7', 'error 7', 'it shows 0x7 in the corner', 'numbers such as:\n- 2308'])
		assert.equal(find(text, smallIndex).verdict, 'guess', text);
	for (const text of ['0x7', 'extended 7', '904/7', 'Error code: 0x904', 'x204 in a long text that goes on'])
		assert.equal(find(text, smallIndex).verdict, 'exact', text);
});

test('digits in a password and in a thread id are ignored', () => {
	const found = find('xfreerdp /u:jdoe /p:Secret904 /v:host [10228:00002144] cmdkey /pass:C000006D', smallIndex);
	assert.deepEqual([found.verdict, found.answers], ['none', []]);
	assert.ok(found.recognition?.ignored.every(({ why }) => why === 'masked'));
});

test('an event is explained by its log, and no reason has an article before the name of a list', () => {
	assert.match(find('36870', smallIndex).answers[0]?.reason ?? '', /Schannel/);
	for (const text of ['errinfo 7', 'extended 7', '36870', '0x904', 'c08', '0x80070005'])
		for (const { reason } of find(text, smallIndex).answers)
			assert.doesNotMatch(reason, /\ba (?:[aeiou]|Win)|code codes/);
});
