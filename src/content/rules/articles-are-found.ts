import type { Rule } from '../rule.ts';

/** People come with a number, a sentence from a dialog or a question; an article that none of them leads to is for nobody. */
export const articlesAreFound: Rule = {
	id: 'articles-are-found',
	title: 'A code, a pair, a known sentence or a question leads to every article.',
	remedy: 'Name the article in the codes, pairs or sentences that speak of it, or let an answer lead there.',
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
