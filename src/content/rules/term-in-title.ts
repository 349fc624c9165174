import type { Rule } from '../rule.ts';

/** People scan a list for the word that they know, and skip titles without it. */
export const termInTitle: Rule = {
	id: 'term-in-title',
	title: 'The title of an article contains the technical term for its cause.',
	remedy: 'Add the term to the title, or change the term to one that the title contains.',
	check: ({ articles }) =>
		articles
			.filter(({ data: { title, term = '' } }) => !title.toLowerCase().includes(term.toLowerCase()))
			.map(({ file, data, lineOf }) => ({
				file,
				field: 'term',
				line: lineOf(['term']),
				message: `The title "${data.title}" does not contain "${data.term}".`,
			})),
};
