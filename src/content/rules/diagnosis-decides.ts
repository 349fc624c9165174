import { reachableFrom } from '../../diagnosis/graph.ts';
import type { Rule } from '../rule.ts';

/** A question whose answers all leave the same outcomes possible is wasted effort. */
export const diagnosisDecides: Rule = {
	id: 'diagnosis-decides',
	title: 'Every question decides something: its answers leave different outcomes possible.',
	remedy: 'Let an answer lead elsewhere, or remove the question.',
	check: (content) =>
		content.diagnosis.flatMap(({ file, data, lineOf }) => {
			const outcomes = new Set(data.outcomes.map(({ id }) => id));
			const left = (id: string) =>
				[...reachableFrom(data, id)]
					.filter((reached) => outcomes.has(reached))
					.sort()
					.join(' ');
			return data.questions.flatMap(({ id, answers }, index) =>
				new Set(answers.map(({ to }) => left(to))).size > 1
					? []
					: [
							{
								file,
								field: `questions.${index}`,
								line: lineOf(['questions', index]),
								message: `All answers to "${id}" leave the same outcomes possible.`,
							},
						],
			);
		}),
};
