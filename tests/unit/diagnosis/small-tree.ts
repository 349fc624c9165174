import fc from 'fast-check';
import type { Tree } from '../../../src/diagnosis/tree.ts';

/** Outcomes in capitals; `cold` is asked on two paths. */
export const smallTree: Tree = {
	version: 1,
	start: 'water',
	questions: [
		{ id: 'water', answers: answers({ yes: 'drips', no: 'cold', 'not-sure': 'drips' }) },
		{ id: 'drips', answers: answers({ yes: 'WASHER', no: 'cold', 'not-sure': 'PLUMBER' }) },
		{ id: 'cold', answers: answers({ yes: 'FROST', 'not-sure': 'PLUMBER' }) },
	],
	outcomes: [{ id: 'WASHER' }, { id: 'FROST' }, { id: 'PLUMBER' }],
};

function answers(leads: Record<string, string>) {
	return Object.entries(leads).map(([id, to]) => ({ id, to }));
}

/** Any tree without loops: answers lead to later questions or to outcomes. */
export const anyTree: fc.Arbitrary<Tree> = fc
	.array(fc.array(fc.nat(12), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 })
	.map((questions) => ({
		version: 3,
		start: 'q0',
		questions: questions.map((leads, place) => ({
			id: `q${place}`,
			answers: leads.map((skip, index) => {
				const to = place + 1 + skip;
				return { id: `a${index}`, to: to < questions.length ? `q${to}` : `end${to % 3}` };
			}),
		})),
		outcomes: [{ id: 'end0' }, { id: 'end1' }, { id: 'end2' }],
	}));
