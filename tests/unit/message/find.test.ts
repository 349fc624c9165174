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

test('a known sentence offers the diagnosis after its causes, with what it tells filled in', () => {
	const { answers } = find('This could be due to CredSSP encryption oracle remediation.', smallIndex);
	assert.deepEqual(
		answers.map(({ kind, address }) => `${kind} ${address}`),
		[
			'cause /fix/credssp-oracle/',
			'diagnosis /diagnose/#1;code=encryption-oracle;moment=sign-in;sign-in-message=credssp',
		],
	);
});

test('a sentence that tells nothing offers no diagnosis', () =>
	assert.ok(
		!find('The connection was lost due to a network error.', smallIndex).answers.some(
			({ kind }) => kind === 'diagnosis',
		),
	));

test('a number that is not in this edition is said beside one that is, in any order', () => {
	for (const text of ['0x904 or 0x9040', '0x9040 or 0x904'])
		assert.deepEqual(
			find(text, smallIndex).answers.map(({ id }) => id),
			['0x904', '0x9040'],
		);
});

test('a sentence is quoted as the text has it', () => {
	const [answer] = find('Could be  due to CredSSP\nencryption  Oracle remediation.', smallIndex).answers;
	assert.match(answer?.reason ?? '', /“CredSSP encryption Oracle remediation”/);
	assert.match(answer?.summary ?? '', /disagree/);
});

test('an event is explained by its log, and no reason has an article before the name of a list', () => {
	assert.match(find('36870', smallIndex).answers[0]?.reason ?? '', /Schannel/);
	for (const text of ['errinfo 7', 'extended 7', '36870', '0x904', 'c08', '0x80070005'])
		for (const { reason } of find(text, smallIndex).answers)
			assert.doesNotMatch(reason, /\ba (?:[aeiou]|Win)|code codes/);
});
