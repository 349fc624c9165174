import fc from 'fast-check';
import type { Tree } from '../../../src/diagnosis/tree.ts';
import { anyTree, smallTree } from './small-tree.ts';

/** The small tree with causes whose steps can be marked, and with names of older editions. */
export const workedTree: Tree = {
	...smallTree,
	outcomes: [
		{ id: 'WASHER', article: 'washer', next: ['frost', 'pump', 'washer'] },
		{ id: 'FROST', article: 'frost', next: [] },
		{ id: 'PLUMBER', next: ['washer', 'frost'] },
	],
	causes: [
		{ id: 'washer', steps: [{ id: 'look' }, { id: 'swap-ring' }] },
		{ id: 'frost', steps: [{ id: 'thaw' }] },
		{ id: 'pump', steps: [{ id: 'restart' }, { id: 'vent' }] },
	],
	moved: {
		'/diagnose/flow/': '/diagnose/stream/',
		'/diagnose/stream/': '/diagnose/water/',
		'drips=plop': 'drips=yes',
		'ice=freezing': 'cold=yes',
		'/diagnose/round/': '/diagnose/round/',
		'/fix/ring/': '/fix/washer/',
		'/fix/washer/#change-ring': '/fix/washer/#swap-ring',
		'/fix/ring/#warm-up': '/fix/frost/#thaw',
		'/code/0x7/': '/code/0x1f/',
	},
};

/** Any tree without loops, whose outcomes lead to some of three causes. */
export const anyWorkedTree: fc.Arbitrary<Tree> = fc
	.tuple(anyTree, fc.array(fc.subarray(['washer', 'frost', 'pump']), { minLength: 3, maxLength: 3 }), fc.boolean())
	.map(([tree, causes, human]) => ({
		...tree,
		outcomes: tree.outcomes.map(({ id }, index) => {
			const [article, ...next] = causes[index] ?? [];
			return article && !human ? { id, article, next } : { id, next: causes[index] ?? [] };
		}),
		causes: workedTree.causes ?? [],
	}));
