import { cycleIn } from '../../diagnosis/graph.ts';
import { figuresOf } from '../../diagnosis/paths.ts';
import type { Rule } from '../rule.ts';

const maxQuestions = 8;
const maxMedian = 5;

/** Someone who is locked out has patience for a few questions, not for an examination. */
export const diagnosisShort: Rule = {
	id: 'diagnosis-short',
	title: `No path asks more than ${maxQuestions} questions, and half of them at most ${maxMedian}.`,
	remedy: 'Branch earlier: give a question more answers rather than put another behind it.',
	check: (content) =>
		content.diagnosis.flatMap(({ file, data }) => {
			// In a circle there is no end to count to; another rule reports it.
			if (cycleIn(data)) return [];
			const { longest, median } = figuresOf(data);
			return [
				...(longest > maxQuestions ? [`The longest path asks ${longest} questions.`] : []),
				...(median > maxMedian ? [`The median path asks ${median} questions.`] : []),
			].map((message) => ({ file, field: 'questions', message }));
		}),
};
