import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerQuestion, onPath, walk, type Answers } from '../../../src/diagnosis/walk.ts';
import { smallTree } from './small-tree.ts';

/** Answers, the questions they pass, and where they lead. */
const walks: [answers: Answers, path: string[], at: string, ended: boolean][] = [
	[{}, [], 'water', false],
	[{ water: 'yes' }, ['water'], 'drips', false],
	[{ water: 'yes', drips: 'no', cold: 'yes' }, ['water', 'drips', 'cold'], 'FROST', true],
	[{ water: 'no', cold: 'not-sure' }, ['water', 'cold'], 'PLUMBER', true],
	[{ cold: 'yes' }, [], 'water', false],
	[{ water: 'moon' }, [], 'water', false],
	[{ water: 'yes', drips: 'moon', cold: 'yes' }, ['water'], 'drips', false],
	[{ moon: 'yes' }, [], 'water', false],
];

for (const [answers, path, at, ended] of walks)
	test(`${JSON.stringify(answers)} leads to ${at}`, () => {
		const found = walk(smallTree, answers);
		assert.deepEqual(
			found.path.map(({ question }) => question),
			path,
		);
		assert.deepEqual([found.at, found.ended], [at, ended]);
	});

test('only own properties of the answers count', () => {
	assert.equal(walk(smallTree, Object.create({ water: 'yes' }) as Answers).at, 'water');
	assert.equal(walk(smallTree, JSON.parse('{"__proto__": {"water": "yes"}}') as Answers).at, 'water');
});

test('a changed answer keeps the later ones that are still asked', () => {
	const before = { water: 'yes', drips: 'no', cold: 'yes' };
	assert.deepEqual(answerQuestion(smallTree, before, 'water', 'no'), { water: 'no', cold: 'yes' });
	assert.deepEqual(answerQuestion(smallTree, before, 'drips', 'yes'), { water: 'yes', drips: 'yes' });
	assert.deepEqual(before, { water: 'yes', drips: 'no', cold: 'yes' }, 'what was given stays as it is');
});

test('an answer that was never offered changes nothing after it', () => {
	assert.deepEqual(answerQuestion(smallTree, { water: 'yes' }, 'moon', 'yes'), { water: 'yes' });
	assert.deepEqual(answerQuestion(smallTree, { water: 'yes' }, '__proto__', 'yes'), { water: 'yes' });
	assert.deepEqual(answerQuestion(smallTree, { water: 'yes' }, 'water', 'moon'), {});
});

test('answers off the path are set aside', () =>
	assert.deepEqual(onPath(smallTree, { cold: 'yes', drips: 'yes', water: 'no' }), { water: 'no', cold: 'yes' }));
