import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cycleIn, reachableFrom } from '../../../src/diagnosis/graph.ts';
import { smallTree } from './small-tree.ts';

/** A tree written as `{ a: 'b c' }`: the answers to `a` lead to `b` and `c`. */
const tree = (leads: Record<string, string>) => ({
	questions: Object.entries(leads).map(([id, to]) => ({
		id,
		answers: to.split(' ').map((next, index) => ({ id: String(index), to: next })),
	})),
});

const reachable: [from: string, ids: string[]][] = [
	['water', ['FROST', 'PLUMBER', 'WASHER', 'cold', 'drips', 'water']],
	['cold', ['FROST', 'PLUMBER', 'cold']],
	['FROST', ['FROST']],
	['moon', ['moon']],
];

for (const [from, ids] of reachable)
	test(`from ${from} these can be reached: ${ids.join(', ')}`, () =>
		assert.deepEqual([...reachableFrom(smallTree, from)].sort(), ids));

test('reachability works in loops too', () =>
	assert.deepEqual([...reachableFrom(tree({ a: 'b', b: 'a END' }), 'a')].sort(), ['END', 'a', 'b']));

const circles: [leads: Record<string, string>, cycle: string[] | undefined][] = [
	[{}, undefined],
	[{ a: 'END' }, undefined],
	[{ a: 'b c', b: 'd', c: 'd', d: 'END' }, undefined],
	[{ a: 'a' }, ['a', 'a']],
	[{ a: 'b', b: 'c', c: 'a' }, ['a', 'b', 'c', 'a']],
	[{ a: 'b', b: 'c END', c: 'b' }, ['b', 'c', 'b']],
	[{ a: 'END', b: 'c', c: 'b' }, ['b', 'c', 'b']],
];

for (const [leads, cycle] of circles)
	test(`${JSON.stringify(leads)} has ${cycle ? `the circle ${cycle.join(' ')}` : 'no circle'}`, () =>
		assert.deepEqual(cycleIn(tree(leads)), cycle));

test('a ladder with a million paths is searched instantly', () => {
	const steps = Array.from({ length: 200 }, (_, index) => [`q${index}`, `q${index + 1} q${index + 1} q${index + 2}`]);
	assert.equal(cycleIn(tree(Object.fromEntries(steps))), undefined);
});
