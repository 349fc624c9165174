import { cycleIn } from '../../diagnosis/graph.ts';
import { figuresOf } from '../../diagnosis/paths.ts';
import type { Rule } from '../rule.ts';

const maxQuestions = 8;
const maxMedian = 5;

/** Someone who is locked out has patience for only a few questions. */
export const diagnosisShort: Rule = {
	id: 'diagnosis-short',
	title: `No path asks more than ${maxQuestions} questions, and half of the paths ask at most ${maxMedian}.`,
	remedy: 'Branch earlier: give a question more answers instead of adding another question.',
	check: (content) =>
		content.diagnosis.flatMap(({ file, data }) => {
			// A cycle has no length; another rule reports it.
			if (cycleIn(data)) return [];
			const { longest, median } = figuresOf(data);
			return [
				...(longest > maxQuestions ? [`The longest path asks ${longest} questions.`] : []),
				...(median > maxMedian ? [`The median path asks ${median} questions.`] : []),
			].map((message) => ({ file, field: 'questions', message }));
		}),
};
