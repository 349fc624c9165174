import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cycleIn, reachableFrom } from '../../../src/diagnosis/graph.ts';
import { walk } from '../../../src/diagnosis/walk.ts';
import { anyWalk, standsLikeAFreshWalk } from './any-walk.ts';
import { anyTree } from './small-tree.ts';

const choices = fc.array(fc.nat(1000), { maxLength: 40 });

test('a walk with changes and reloads ends like a fresh walk with the same answers', () => {
	fc.assert(fc.property(anyTree, choices, (tree, moves) => standsLikeAFreshWalk(tree, anyWalk(tree, moves))));
});

test('a walk is always at a reachable question or outcome', () => {
	fc.assert(
		fc.property(anyTree, choices, (tree, moves) => {
			const { at, ended } = walk(tree, anyWalk(tree, moves));
			assert.ok(reachableFrom(tree, tree.start).has(at));
			assert.equal(
				ended,
				tree.outcomes.some(({ id }) => id === at),
			);
		}),
	);
});

test('no loop is reported if every answer leads forward', () => {
	fc.assert(fc.property(anyTree, (tree) => assert.equal(cycleIn(tree), undefined)));
});
