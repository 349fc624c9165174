import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFragment, writeFragment, type Resumed } from '../../../src/diagnosis/fragment.ts';
import { addressOf, stateOf } from '../../../src/diagnosis/session.ts';
import { onPath } from '../../../src/diagnosis/walk.ts';
import { anyMoves, Session } from './any-session.ts';
import { smallTree } from './small-tree.ts';
import { workedTree } from './worked-tree.ts';

const read = (fragment: string) => readFragment(smallTree, fragment);

test('a fragment contains version, code and answers, sorted', () => {
	assert.equal(writeFragment(smallTree, {}), '1');
	assert.equal(writeFragment(smallTree, { water: 'no', cold: 'yes' }), '1;cold=yes;water=no');
	assert.equal(writeFragment(smallTree, { water: 'no' }, '0x1-0x2'), '1;code=0x1-0x2;water=no');
});

const wellFormed: [fragment: string, resumed: Resumed][] = [
	['', { answers: {}, dropped: [] }],
	['#', { answers: {}, dropped: [] }],
	['#1', { answers: {}, dropped: [] }],
	['#1;water=no;cold=yes', { answers: { water: 'no', cold: 'yes' }, dropped: [] }],
	['1;cold=yes;water=no', { answers: { water: 'no', cold: 'yes' }, dropped: [] }],
	['#1;code=0x1-0x2', { answers: {}, code: '0x1-0x2', dropped: [] }],
	['#1%3Bwater%3Dno', { answers: { water: 'no' }, dropped: [] }],
	['#1;water=no).', { answers: { water: 'no' }, dropped: [] }],
	['#1;WATER=No;CODE=0X1', { answers: { water: 'no' }, code: '0x1', dropped: [] }],
	['#1;water%3Dno', { answers: { water: 'no' }, dropped: [] }],
	['#1;w%61ter=n%6F', { answers: { water: 'no' }, dropped: [] }],
	['#1;water=no;water=no', { answers: { water: 'no' }, dropped: [] }],
	['#1;water=no;my.host=PC-1;my.adapter=VPN%20(2)', { answers: { water: 'no' }, dropped: [] }],
];

for (const [fragment, resumed] of wellFormed)
	test(`"${fragment}" is read completely`, () => assert.deepEqual(read(fragment), resumed));

const hostile: [fragment: string, resumed: Resumed][] = [
	['#steps', { answers: {}, dropped: ['steps'] }],
	['#water=no', { answers: {}, dropped: ['water=no'] }],
	['#-1;water=no', { answers: {}, dropped: ['-1', 'water=no'] }],
	['#1;moon=yes;water=no', { answers: { water: 'no' }, dropped: ['moon=yes'] }],
	['#1;water=moon', { answers: {}, dropped: ['water=moon'] }],
	['#1;water=no;water=yes', { answers: { water: 'no' }, dropped: ['water=yes'] }],
	['#1;water=no&utm_source=mail', { answers: { water: 'no' }, dropped: ['utm_source=mail'] }],
	['#1;water=no=yes;water', { answers: {}, dropped: ['water=no=yes', 'water'] }],
	['#1;cold=yes', { answers: {}, dropped: ['cold=yes'] }],
	['#1;water=no;drips=yes', { answers: { water: 'no' }, dropped: ['drips=yes'] }],
	['#1;code=0x1;code=0x2', { answers: {}, code: '0x1', dropped: ['code=0x2'] }],
	['#1;code=<script>', { answers: {}, dropped: ['code=<script'] }],
	['#1;water=no%3Bcold=yes', { answers: {}, dropped: ['water=no;cold=yes'] }],
	['#1;code=', { answers: {}, dropped: ['code='] }],
	['#1;__proto__=x;constructor=y', { answers: {}, dropped: ['__proto__=x', 'constructor=y'] }],
	['#1;water=__proto__;=;;', { answers: {}, dropped: ['water=__proto__', '='] }],
	['#1;water=no;%E0%A4%A=%', { answers: { water: 'no' }, dropped: ['%E0%A4%A=%'] }],
];

const otherEditions: typeof hostile = [
	['#7', { answers: {}, dropped: ['7'] }],
	['#7;water=no;cold=yes', { answers: { water: 'no', cold: 'yes' }, dropped: ['7'] }],
	['#0;code=0x1;water=no', { answers: { water: 'no' }, code: '0x1', dropped: ['0'] }],
	['#2;moon=yes;water=no', { answers: { water: 'no' }, dropped: ['2', 'moon=yes'] }],
];

for (const [fragment, resumed] of otherEditions)
	test(`"${fragment}" of another edition keeps what is valid here and names its version`, () =>
		assert.deepEqual(read(fragment), resumed));

for (const [fragment, resumed] of hostile)
	test(`"${fragment}" keeps what is known and names the rest`, () => assert.deepEqual(read(fragment), resumed));

test('100 kB of anything is read without harm', () => {
	// Parsing in quadratic time would not finish here.
	for (const part of ['water=no;', 'x', ';', '%', '__proto__=x;', 'code=0x1;', '=', '1', ')', ' ', ')x'])
		for (const start of ['', '1;']) {
			const { answers } = read(`${start}${part.repeat(Math.ceil(100_000 / part.length))};x`);
			assert.deepEqual(answers, start && part.startsWith('water') ? { water: 'no' } : {});
		}
	assert.equal(Object.getPrototypeOf({}), Object.prototype);
});

const piece = fc.oneof(
	fc.constantFrom('1', ';', '=', '#', '%', '%3B', 'water', 'drips', 'cold', 'code', 'yes', 'no', '__proto__'),
	fc.string({ unit: 'binary', maxLength: 8 }),
);

test('whatever the URL contains, only known answers on the path are read from it', () => {
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
			const { answers, code, dropped } = read(pieces.join(''));
			assert.deepEqual(onPath(smallTree, answers), answers);
			assert.match(code ?? 'none', /^[a-z0-9-]+$/);
			assert.ok(dropped.every((part) => part !== ''));
			assert.deepEqual(read(writeFragment(smallTree, answers, code)), { answers, ...(code && { code }), dropped: [] });
		}),
		{ numRuns: 500 },
	);
});

const randomCase = (text: string, bits: readonly boolean[]) =>
	[...text].map((letter, place) => (bits[place % bits.length] ? letter.toUpperCase() : letter)).join('');

test('changes of case and escaping, of a part or of the whole, lose nothing', () => {
	fc.assert(
		fc.property(anyMoves, fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), (moves, bits) => {
			const session = new Session(workedTree);
			for (const move of moves) session.move(move);
			const state = stateOf(readFragment(workedTree, session.address));
			const written = addressOf(workedTree, state).slice(1);
			const parts = written.split(';');
			for (const carried of [
				randomCase(written, bits),
				encodeURIComponent(written),
				parts.map((part, place) => (bits[place % bits.length] ? encodeURIComponent(part) : part)).join(';'),
			]) {
				const resumed = readFragment(workedTree, `#${carried}`);
				assert.deepEqual(resumed.dropped, [], carried);
				assert.deepEqual(stateOf(resumed), state);
			}
		}),
		{ numRuns: 1000 },
	);
});
