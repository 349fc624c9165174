import type { Rule } from '../rule.ts';

/** Pages, addresses and codes know one tree; a second one would be left out without a word. */
export const oneDiagnosis: Rule = {
	id: 'one-diagnosis',
	title: 'There is one diagnosis.',
	remedy: 'Keep all questions and outcomes in one file in diagnosis/.',
	check: ({ diagnosis: [first, ...others] }) =>
		others.map(({ file }) => ({ file, field: '', message: `There is a diagnosis already, in ${first?.file}.` })),
};
