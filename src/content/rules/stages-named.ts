import type { ContentFile } from '../content.ts';
import type { Problem, Rule } from '../rule.ts';

/** Causes are listed by stage, so one without a stage would not be listed. */
export const stagesNamed: Rule = {
	id: 'stages-named',
	title: 'If the guide has stages, every article, code and question, and every outcome that escalates, names one.',
	remedy: 'Add its stage, an id of stages.yaml.',
	check({ articles, codes, diagnosis, stages }) {
		if (stages.length === 0) return [];
		return [
			...articles.flatMap((file) => lacking(file, [], file.data)),
			...codes.flatMap((file) => file.data.codes.flatMap((code, index) => lacking(file, ['codes', index], code))),
			...diagnosis.flatMap((file) => [
				...file.data.questions.flatMap((question, index) => lacking(file, ['questions', index], question)),
				...file.data.outcomes.flatMap((end, index) =>
					'escalate' in end ? lacking(file, ['outcomes', index], end) : [],
				),
			]),
		];
	},
};

function lacking(
	{ file, lineOf }: ContentFile<unknown>,
	path: PropertyKey[],
	{ stage }: { stage?: string | undefined },
) {
	const problem: Problem = {
		file,
		field: [...path, 'stage'].join('.'),
		line: lineOf(path),
		message: 'The stage is missing.',
	};
	return stage === undefined ? [problem] : [];
}
