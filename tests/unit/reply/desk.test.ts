import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../../../src/codes/answer.ts';
import { candidatesFor, type DeskFacts } from '../../../src/reply/desk.ts';

const facts = (title: string) => ({ title, meaning: 'x', steps: [] });
const desk: DeskFacts = {
	replies: {
		'/code/0x1-0x2/': facts('0x1 / 2'),
		'/code/0x1/': facts('0x1'),
		'/fix/washer/': facts('Washer'),
		'/fix/frost/': facts('Frost'),
		'/diagnose/water/': facts('Does water come out?'),
	},
	causes: { '0x1-0x2': ['washer', 'frost'], '0x1': ['frost'] },
	diagnosis: { '0x1-0x2': '1;code=0x1-0x2;water=yes' },
	start: '/diagnose/water/',
};

const answer = (kind: Answer['kind'], id: string, address = `/code/${id}/`) => ({ kind, id, address }) as Answer;
const addresses = (...answers: Answer[]) =>
	candidatesFor({ verdict: 'exact', answers }, desk).map(({ kind, address }) => `${kind} ${address}`);

test('a pair gives its meaning, its causes in order, and the questions with what it tells', () =>
	assert.deepEqual(addresses(answer('pair', '0x1-0x2')), [
		'meaning /code/0x1-0x2/',
		'cause /fix/washer/',
		'cause /fix/frost/',
		'questions /diagnose/#1;code=0x1-0x2;water=yes',
	]));

test('a cause that several codes name is offered once', () =>
	assert.deepEqual(addresses(answer('code', '0x1'), answer('cause', 'frost', '/fix/frost/')), [
		'meaning /code/0x1/',
		'cause /fix/frost/',
		'questions /diagnose/',
	]));

test('a ticket without a code gets the questions', () => assert.deepEqual(addresses(), ['questions /diagnose/']));

test('what is not in this edition has no reply, and neither has a name that every object has', () =>
	assert.deepEqual(addresses(answer('unknown', '0x99', ''), answer('code', 'constructor')), ['questions /diagnose/']));
