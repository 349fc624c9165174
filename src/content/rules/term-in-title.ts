import type { Rule } from '../rule.ts';

/** People scan a list for the word that they know; a title without it is passed over. */
export const termInTitle: Rule = {
	id: 'term-in-title',
	title: "The title of an article contains the field's own word for its cause.",
	remedy: 'Put the term into the title, or name the word that the title has.',
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
