import type { Rule } from '../rule.ts';

/** Pages, addresses and codes support one tree; a second would be silently ignored. */
export const oneDiagnosis: Rule = {
	id: 'one-diagnosis',
	title: 'There is one diagnosis.',
	remedy: 'Keep all questions and outcomes in one file in diagnosis/.',
	check: ({ diagnosis: [first, ...others] }) =>
		others.map(({ file }) => ({ file, field: '', message: `There is already a diagnosis in ${first?.file}.` })),
};
