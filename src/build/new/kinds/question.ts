import { notSure } from '../../../diagnosis/tree.ts';
import type { Content } from '../../../content/content.ts';
import { ends, nameOf, places, questionAt, questions, stages } from '../choices.ts';
import { toWrite } from '../../../content/still-to-write.ts';
import { answerTo, fileOf, itemOf } from '../forms.ts';
import type { Answers, Kind } from '../kind.ts';
import { yamlOf } from '../yaml-text.ts';

const nodes = (content: Content) => [...questions(content), ...ends(content)];

/** @returns a complete diagnosis: a first question, and an outcome without a cause */
function beginning({ id, ask, where, stage }: Answers): Record<string, unknown> {
	const end = 'ask';
	const answers = [{ id: 'yes' }, { id: 'no', to: end }, { id: notSure, to: end }];
	const escalate = `${toWrite}: ${'What they should do, as the title of the outcome.'}`;
	return fileOf('diagnosis', {
		version: 1,
		start: id,
		questions: [{ id, ask, where, stage, answers }],
		outcomes: [{ id: end, escalate }],
	});
}

/** A question of the diagnosis, with an answer to another question that leads there. */
export const question: Kind = {
	description: 'a question of the diagnosis, with an answer to another one that leads there',
	names: [
		{
			...nameOf('diagnosis'),
			validate: (id, content) =>
				nodes(content).includes(id) ? `"${id}" already exists.` : nameOf('diagnosis').validate?.(id, content, {}),
		},
	],
	questions: [
		{ name: 'ask', asks: ['diagnosis', 'questions', 'ask'] },
		{
			name: 'stage',
			asks: ['diagnosis', 'questions', 'stage'],
			choices: stages,
			fallback: (content) => stages(content)[0],
		},
		{
			name: 'where',
			asks: ['diagnosis', 'questions', 'where'],
			choices: places,
			fallback: (content) => places(content)[0],
		},
		{
			name: 'after',
			asks: 'The question that gets an answer leading here.',
			choices: questions,
			fallback: (content) => questionAt(content, undefined),
		},
		{
			name: 'yes',
			asks: 'Where yes leads: a question or an outcome.',
			choices: nodes,
			fallback: (content) => ends(content)[0],
		},
		{
			name: 'no',
			asks: 'Where no and "not sure" lead: another question or outcome.',
			choices: nodes,
			fallback: (content, { yes }) => ends(content).find((end) => end !== yes),
		},
	],
	changes(given, { diagnosis: [tree] }) {
		if (!tree) return [{ file: 'diagnosis/questions.yaml', text: yamlOf(beginning(given)) }];
		const { id = '', ask, stage, where, after = '', yes, no } = given;
		const { file, data } = tree;
		const next = data.questions[data.questions.findIndex((one) => one.id === after) + 1];
		const answers = [
			{ id: 'yes', to: yes },
			{ id: 'no', to: no },
			{ id: notSure, to: no },
		];
		return [
			{
				file,
				path: ['questions'],
				item: itemOf('diagnosis', 'questions', { id, stage, ask, where, answers }),
				before: next && { id: next.id },
			},
			{ file, path: ['questions', { id: after }, 'answers'], item: answerTo(id), before: { id: notSure } },
		];
	},
};
