import { notSure } from '../../diagnosis/tree.ts';
import type { Rule } from '../rule.ts';

/** Readers without a code find an article only through the diagnosis; "not sure" is always a legitimate answer. */
export const diagnosisEnds: Rule = {
	id: 'diagnosis-ends',
	title: 'Every article is the end of a path, and every question can be answered with "not sure".',
	remedy: 'Add an outcome for the article, or an answer with the id not-sure.',
	check: (content) => {
		if (content.diagnosis.length === 0 || content.broken.has('diagnosis')) return [];
		const ends = new Set(
			content.diagnosis.flatMap(({ data }) =>
				data.outcomes.flatMap((outcome) => ('article' in outcome ? [outcome.article] : [])),
			),
		);
		return [
			...content.articles
				.filter(({ id }) => !ends.has(id))
				.map(({ id, file }) => ({ file, field: '', message: `No path of the diagnosis ends at "${id}".` })),
			...content.diagnosis.flatMap(({ file, data, lineOf }) =>
				data.questions.flatMap(({ id, answers }, index) =>
					answers.some((answer) => answer.id === notSure)
						? []
						: [
								{
									file,
									field: `questions.${index}.answers`,
									line: lineOf(['questions', index, 'answers']),
									message: `"${id}" cannot be answered with "not sure".`,
								},
							],
				),
			),
		];
	},
};
