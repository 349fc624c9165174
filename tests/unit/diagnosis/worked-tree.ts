import fc from 'fast-check';
import type { Tree } from '../../../src/diagnosis/tree.ts';
import { anyTree, smallTree } from './small-tree.ts';

/** The small tree with causes that can be worked through, and with names of older editions. */
export const workedTree: Tree = {
	...smallTree,
	outcomes: [
		{ id: 'WASHER', article: 'washer', next: ['frost', 'pump', 'washer'] },
		{ id: 'FROST', article: 'frost', next: [] },
		{ id: 'PLUMBER', next: ['washer', 'frost'] },
	],
	causes: [
		{ id: 'washer', steps: ['look', 'swap-ring'] },
		{ id: 'frost', steps: ['thaw'] },
		{ id: 'pump', steps: ['restart', 'vent'] },
	],
	aliases: { flow: 'stream', stream: 'water', 'drips.plop': 'drips.yes', 'ice.freezing': 'cold.yes', round: 'round' },
};

/** Any tree without circles, whose ends lead to some of three causes. */
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
