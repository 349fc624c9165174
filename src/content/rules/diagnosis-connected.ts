import { cycleIn, reachableFrom } from '../../diagnosis/graph.ts';
import type { Problem, Rule } from '../rule.ts';
import { toName } from '../still-to-write.ts';

/** The tree must have no dead ends, no cycles and no unreachable nodes. */
export const diagnosisConnected: Rule = {
	id: 'diagnosis-connected',
	title: 'Every answer leads somewhere, no path is a cycle, and every question and outcome can be reached.',
	remedy: 'Let an answer lead to it, change where the answer leads, or remove it.',
	check: (content) =>
		content.diagnosis.flatMap(({ file, data, lineOf }) => {
			const problems: Problem[] = [];
			const nodes = new Set([...data.questions, ...data.outcomes].map(({ id }) => id));
			const report = (path: PropertyKey[], message: string) =>
				problems.push({ file, field: path.join('.'), line: lineOf(path), message });
			if (!data.questions.some(({ id }) => id === data.start))
				report(['start'], `There is no question "${data.start}".`);
			data.questions.forEach((question, index) =>
				question.answers.forEach(({ id, to }, place) => {
					if (!nodes.has(to) && to !== toName)
						report(
							['questions', index, 'answers', place, 'to'],
							`The answer "${id}" to "${question.id}" is a dead end: there is no question or outcome "${to}".`,
						);
				}),
			);
			const cycle = cycleIn(data);
			if (cycle) report(['questions'], `These questions form a cycle: ${cycle.join(' → ')}.`);
			const reached = reachableFrom(data, data.start);
			for (const part of ['questions', 'outcomes'] as const)
				data[part].forEach(({ id }, index) => {
					if (!reached.has(id)) report([part, index], `No path from "${data.start}" leads to "${id}".`);
				});
			return problems;
		}),
};
