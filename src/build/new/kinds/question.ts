import { notSure } from '../../../diagnosis/tree.ts';
import type { Content } from '../../../content/content.ts';
import { ends, nameOf, places, questionAt, questions, stages } from '../choices.ts';
import { answerTo, itemOf } from '../forms.ts';
import type { Kind } from '../kind.ts';

const nodes = (content: Content) => [...questions(content), ...ends(content)];

/** A question of the diagnosis, with an answer to another question that leads there. */
export const question: Kind = {
	makes: 'a question of the diagnosis, with an answer to another one that leads there',
	names: [
		{
			...nameOf('diagnosis'),
			wrong: (id, content) =>
				nodes(content).includes(id) ? `"${id}" is there already.` : nameOf('diagnosis').wrong?.(id, content, {}),
		},
	],
	questions: [
		{ name: 'ask', asks: ['diagnosis', 'questions', 'ask'] },
		{
			name: 'stage',
			asks: ['diagnosis', 'questions', 'stage'],
			choices: stages,
			otherwise: (content) => stages(content)[0],
		},
		{
			name: 'where',
			asks: ['diagnosis', 'questions', 'where'],
			choices: places,
			otherwise: (content) => places(content)[0],
		},
		{
			name: 'after',
			asks: 'The question that gets an answer which leads here.',
			choices: questions,
			otherwise: (content) => questionAt(content, undefined),
		},
		{
			name: 'yes',
			asks: 'Where a yes leads: a question or an end.',
			choices: nodes,
			otherwise: (content) => ends(content)[0],
		},
		{
			name: 'no',
			asks: 'Where a no leads, and "not sure": another question or end.',
			choices: nodes,
			otherwise: (content, { yes }) => ends(content).find((end) => end !== yes),
		},
	],
	changes({ id = '', ask, stage, where, after = '', yes, no }, { diagnosis: [tree] }) {
		const { file = '', data } = tree ?? {};
		const next = data?.questions[data.questions.findIndex((one) => one.id === after) + 1];
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
