import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOutput } from '../../../src/probes/read-output.ts';
import { probe as schema, type Probe } from '../../../src/schemas/probe.ts';

/** A probe of a garden tap; the given fields override parts of it. */
const probe = (part: object = {}): Probe =>
	schema.parse({
		question: 'drips',
		command: 'tapctl',
		record: ['Tap : {...}'],
		patterns: [
			{
				id: 'wet',
				lines: ['Tap : {name}', 'Drops : {n:number}'],
				where: { n: { from: 1 } },
				says: '{name}: {n} drops',
			},
			{ id: 'dry', lines: ['Tap : {name}', 'Drops : 0'], says: '{name} is dry' },
		],
		results: [
			{ id: 'wet', all: ['wet'], none: ['dry'], says: 'It drips.' },
			{ id: 'dry', all: ['dry'], none: ['wet'], says: 'It does not.' },
		],
		answers: { wet: 'yes', dry: 'no' },
		...part,
	});

const none = { typed: {}, examples: {} };
const read = (text: string, probes = [probe()], slots: Parameters<typeof readOutput>[2] = none) =>
	readOutput(probes, text, slots);
const wet = 'Tap : A\nDrops : 3';

test('a valid result is picked, with the values read', () => {
	const { picked, read: lines } = read(wet);
	assert.deepEqual(picked, { answer: 'yes', says: 'It drips.' });
	assert.deepEqual(lines, [{ says: 'A: 3 drops', line: 'Drops:3' }]);
});

test('nothing is picked from empty output, from half a record, or for another tap', () => {
	for (const text of ['', 'no such thing', 'Drops : 3', 'Tap : A', 'Tap : A\nTap :\nDrops : 3', 'Drops : 3\nTap : A'])
		assert.equal(read(text).picked, undefined, text);
});

test('two probes that agree pick their answer, two that disagree pick none', () => {
	const also = probe({
		patterns: [{ id: 'sound', lines: ['Sound : {s}'], says: '{s}' }],
		results: [{ id: 'drip', all: ['sound'], says: 'One hears it.' }],
		answers: { drip: 'yes' },
	});
	const not = { ...also, answers: { drip: 'no' } };
	assert.equal(read(`${wet}\nSound : plop`, [probe(), also]).picked?.answer, 'yes');
	const disagree = read(`${wet}\nSound : plop`, [probe(), not]);
	assert.equal(disagree.picked, undefined);
	assert.deepEqual(disagree.contradicting, ['yes', 'no']);
});

test('a result without an answer says what is missing, unless another picks one', () => {
	const results = [...probe().results, { id: 'any', all: ['wet'], says: 'Look closer.' }];
	assert.deepEqual(read(wet, [probe({ results })]).missing, []);
	assert.deepEqual(read(wet, [probe({ results, answers: { dry: 'no' } })]).missing, ['It drips.', 'Look closer.']);
	assert.equal(read(wet, [probe({ results, answers: { any: 'no' } })]).picked?.answer, 'no');
	assert.equal(
		read(wet, [probe({ results: [{ id: 'constructor', all: ['wet'], says: 'x' }], answers: {} })]).picked,
		undefined,
	);
});

test('values are compared wherever they were found', () => {
	const pids = (result: object) =>
		probe({
			record: [],
			patterns: [
				{ id: 'a', lines: ['a {n:number}'], says: 'a' },
				{ id: 'b', lines: ['b {n:number}'], says: 'b' },
			],
			results: [{ id: 'wet', all: ['a', 'b'], says: 'x', ...result }],
			answers: { wet: 'yes' },
		});
	const same = [pids({ same: ['a.n', 'b.n'] })];
	const differ = [pids({ differ: ['a.n', 'b.n'] })];
	assert.ok(read('a 1\nb 1\na 1', same).picked);
	assert.equal(read('a 1\nb 1\na 2', same).picked, undefined);
	assert.ok(read('a 1\na 2\nb 3', differ).picked);
	assert.equal(read('a 1\na 3\nb 3', differ).picked, undefined);
});

test('a pattern that needs a typed value is not matched against the example', () => {
	const needing = [
		probe({ patterns: [{ id: 'wet', lines: ['Tap : {{tap}}'], needs: ['tap'], says: 'x' }, probe().patterns[1]] }),
	];
	assert.equal(read('Tap : TAP-1', needing, { typed: {}, examples: { tap: 'TAP-1' } }).picked, undefined);
	assert.equal(
		read('Tap : TAP-2', needing, { typed: { tap: 'TAP-2' }, examples: { tap: 'TAP-1' } }).picked?.answer,
		'yes',
	);
});

test('a check is requested only if every result requests one', () => {
	const asking = probe({ results: probe().results.map((result) => ({ ...result, check: 'Sure?' })) });
	assert.equal(read(wet, [asking]).picked?.check, 'Sure?');
	assert.equal(read(wet, [asking, probe()]).picked?.check, undefined);
});

test('an output that is too long picks nothing', () => {
	const { picked, tooLong } = read(`${wet}\n${'x'.repeat(200_000)}`);
	assert.equal(picked, undefined);
	assert.equal(tooLong, true);
});
