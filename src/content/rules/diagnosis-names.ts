import { renamed } from '../../diagnosis/renamed.ts';
import type { Problem, Rule } from '../rule.ts';

/** The picture of the questions has the address that a question of this name would have. */
const taken = 'map';

/** Addresses in old tickets name questions and answers, so a name may go only when it leaves a way to its successor. */
export const diagnosisNames: Rule = {
	id: 'diagnosis-names',
	title: 'Every renamed question and answer leads to one that is there, and no name stands for two things.',
	remedy: 'Let the alias lead to an id of today, take it out where the old id is in use again, or choose another id.',
	check: (content) =>
		content.diagnosis.flatMap(({ file, data, lineOf }) => {
			const problems: Problem[] = [];
			const report = (path: PropertyKey[], message: string) =>
				problems.push({ file, field: path.join('.'), line: lineOf(path), message });
			const answersOf = (id: string) => data.questions.find((question) => question.id === id)?.answers;
			const isKnown = (id: string, answer?: string) =>
				answer === undefined
					? answersOf(id) !== undefined
					: answersOf(id)?.some((known) => known.id === answer) === true;
			for (const old of Object.keys(data.aliases)) {
				const path = ['aliases', old];
				const [question = '', answer] = old.split('.');
				const [now, chosen] = renamed(data.aliases, question, answer ?? '');
				if (isKnown(question, answer)) report(path, `"${old}" is in use, so it cannot lead elsewhere.`);
				else if (!isKnown(now, answer === undefined ? undefined : chosen))
					report(path, `"${old}" leads to "${data.aliases[old] ?? ''}", and that is not there.`);
			}
			for (const part of ['questions', 'outcomes'] as const)
				data[part].forEach(({ id }, index) => {
					if (id === taken) report([part, index, 'id'], `"${taken}" is the address of the picture of the questions.`);
				});
			return problems;
		}),
};
