import type { Rule } from '../rule.ts';

/** Readers start from a code, a sentence or a question; an article that none of these leads to is never found. */
export const articlesAreFound: Rule = {
	id: 'articles-are-found',
	title: 'Every article can be reached from a code, a pair, a known sentence or a question.',
	remedy: 'Add the article to the causes of a code, a pair or a sentence, or let an answer lead to it.',
	whole: true,
	check(content) {
		const found = new Set([
			...content.codes.flatMap(({ data }) => data.codes.flatMap(({ causes }) => causes)),
			...content.pairs.flatMap(({ data }) => data.causes.map(({ cause }) => cause)),
			...content.recognition.flatMap(({ data }) => data.sentences.flatMap(({ causes }) => causes)),
			...content.diagnosis.flatMap(({ data }) =>
				data.outcomes.flatMap((outcome) => ('article' in outcome ? [outcome.article] : [])),
			),
		]);
		return content.articles
			.filter(({ id }) => !found.has(id))
			.map(({ id, file }) => ({ file, field: '', message: `Nothing leads to "${id}".` }));
	},
};
