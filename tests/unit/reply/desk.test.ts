import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../../../src/codes/answer.ts';
import { candidatesFor, type DeskFacts } from '../../../src/reply/desk.ts';

const facts = (title: string) => ({ title, meaning: 'x', steps: [] });
const fixes = ['washer', 'frost', 'valve', 'pump', 'seal', 'lime', 'tap', 'hose'];
const desk: DeskFacts = {
	replies: {
		'/code/0x1-0x2/': facts('0x1 / 2'),
		'/code/0x1/': facts('0x1'),
		'/code/0x3/': facts('0x3'),
		'/diagnose/water/': facts('Does water come out?'),
		...Object.fromEntries(fixes.map((id) => [`/fix/${id}/`, facts(id)])),
	},
	causes: {
		'0x1-0x2': ['washer', 'frost', 'valve', 'pump', 'seal', 'lime'],
		'0x1': ['frost'],
		'0x3': ['tap', 'washer'],
	},
	diagnosis: {
		'0x1-0x2': '1;code=0x1-0x2;water=yes',
		'0x7': '1;code=0x7',
		'water-runs': '1;code=water-runs;drips=yes;water=yes',
	},
	start: '/diagnose/water/',
};

const answer = (kind: Answer['kind'], id: string, address = `/code/${id}/`) =>
	({ kind, id, address, title: [] }) as unknown as Answer;
const offered = (answers: Answer[], spoken: string[] = []) =>
	candidatesFor({ verdict: 'exact', answers }, desk, spoken).map(({ kind, address }) => `${kind} ${address}`);

test('a pair gives its meaning, its causes in order, and the questions with what it tells', () =>
	assert.deepEqual(offered([answer('pair', '0x1-0x2')]), [
		'meaning /code/0x1-0x2/',
		'cause /fix/washer/',
		'cause /fix/frost/',
		'cause /fix/valve/',
		'cause /fix/pump/',
		'cause /fix/seal/',
		'begun /diagnose/#1;code=0x1-0x2;water=yes',
	]));

test('two codes take turns, so that the causes of both are offered', () =>
	assert.deepEqual(offered([answer('pair', '0x1-0x2'), answer('code', '0x3')]), [
		'meaning /code/0x1-0x2/',
		'meaning /code/0x3/',
		'cause /fix/washer/',
		'cause /fix/tap/',
		'cause /fix/frost/',
		'cause /fix/valve/',
		'begun /diagnose/#1;code=0x1-0x2;water=yes',
	]));

test('what a link leads to is known by its page, whatever place the link names', () =>
	assert.deepEqual(offered([answer('code', '0x1', '/code/0x1/#share'), answer('cause', 'frost', '/fix/frost/#thaw')]), [
		'meaning /code/0x1/',
		'cause /fix/frost/',
		'questions /diagnose/',
	]));

test('a cause that several codes name is offered once', () =>
	assert.deepEqual(offered([answer('code', '0x1'), answer('cause', 'frost', '/fix/frost/')]), [
		'meaning /code/0x1/',
		'cause /fix/frost/',
		'questions /diagnose/',
	]));

test('two numbers that nobody recorded together are answered as two codes', () => {
	const pair = { ...answer('unrecorded-pair', '0x1-0x3', ''), title: [{ id: '0x1' }, { id: '0x3' }, { id: '' }] };
	assert.deepEqual(offered([pair as Answer]), [
		'meaning /code/0x1/',
		'meaning /code/0x3/',
		'cause /fix/frost/',
		'cause /fix/tap/',
		'cause /fix/washer/',
		'questions /diagnose/',
	]);
});

test('words beside a code add two causes, and say so where the code does not name them', () =>
	assert.deepEqual(offered([answer('pair', '0x1-0x2')], ['lime', 'hose', 'tap']), [
		'meaning /code/0x1-0x2/',
		'cause /fix/washer/',
		'cause /fix/frost/',
		'cause /fix/valve/',
		'cause /fix/lime/',
		'words /fix/hose/',
		'begun /diagnose/#1;code=0x1-0x2;water=yes',
	]));

test('words that repeat the code leave their place to its next cause', () =>
	assert.equal(offered([answer('pair', '0x1-0x2')], ['washer', 'frost']).length, 7));

test('a ticket in plain words gets the causes that its words speak of, then the questions', () =>
	assert.deepEqual(offered([], ['frost', 'hose', 'tap', 'lime']), [
		'words /fix/frost/',
		'words /fix/hose/',
		'words /fix/tap/',
		'questions /diagnose/',
	]));

test('a log with thousands of codes gives no more to choose from than a ticket', () => {
	const codes = Array.from({ length: 10_000 }, (_, index) => answer('code', index % 2 ? '0x1' : '0x3'));
	assert.equal(offered(codes).length, 6);
});

test('a ticket that says nothing is offered nothing', () => assert.deepEqual(offered([]), []));

test('what is not in this edition has no reply, and neither has a name that every object has', () =>
	assert.deepEqual(offered([answer('unknown', '0x99', ''), answer('code', 'constructor')]), ['questions /diagnose/']));

test('the questions begin with the start that answers most, which may be a known sentence', () => {
	const sentence = answer('diagnosis', 'water-runs', '/diagnose/#1;code=water-runs;drips=yes;water=yes');
	assert.equal(
		offered([answer('pair', '0x1-0x2'), sentence]).at(-1),
		'begun /diagnose/#1;code=water-runs;drips=yes;water=yes',
	);
});

test('a start that names its code and answers nothing is not called begun', () =>
	assert.deepEqual(offered([answer('code', '0x7')]), ['questions /diagnose/#1;code=0x7']));
