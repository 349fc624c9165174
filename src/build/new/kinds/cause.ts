import { codeId } from '../../../codes/identity.ts';
import { notSure } from '../../../diagnosis/tree.ts';
import { articles, codes, firstQuestion, listed, nameOf, places, questionAt, questions, stages } from '../choices.ts';
import { answerTo, fileOf, itemOf } from '../forms.ts';
import type { Kind } from '../kind.ts';
import { articleText } from '../mdx-text.ts';
import { wanted } from '../sample.ts';

/** An article, with its end in the diagnosis, an answer that leads there, and the codes that name it. */
export const cause: Kind = {
	makes: 'an article about a cause, with an end of the diagnosis and an answer that leads there',
	first: firstQuestion,
	names: [nameOf('articles', 22)],
	questions: [
		{ name: 'title', asks: ['articles', 'title'] },
		{ name: 'stage', asks: ['articles', 'stage'], choices: stages, otherwise: (content) => stages(content)[0] },
		{ name: 'where', asks: ['articles', 'test', 'where'], choices: places, otherwise: (content) => places(content)[0] },
		{
			name: 'look-alike',
			asks: 'The nearest other cause: the id of an article.',
			choices: articles,
			otherwise: (content, { stage }) =>
				content.articles.find(({ data }) => data.stage === stage)?.id ?? content.articles[0]?.id,
		},
		{
			name: 'question',
			asks: 'The question of the diagnosis that gets an answer which leads here.',
			choices: questions,
			otherwise: (content, { stage }) => questionAt(content, stage),
		},
		{ name: 'codes', asks: 'Codes that this cause fits, if any: 0x204, …', several: true, choices: codes },
	],
	changes({ id = '', title, stage, where, 'look-alike': other, question, codes: named }, content, days) {
		const article = fileOf('articles', {
			title,
			stage,
			...days,
			test: { where },
			// Most fixes change something; the step then has every part that a step can need.
			steps: [{ where, risk: 'low', changes: true, recordFirst: wanted, undo: wanted, checkUndo: wanted }],
			lookAlikes: [{ cause: other }],
		});
		const tree = content.diagnosis[0]?.file ?? '';
		return [
			{ file: `articles/${id}.mdx`, text: articleText(article) },
			{ file: tree, path: ['outcomes'], item: itemOf('diagnosis', 'outcomes', { id, article: id }) },
			{
				file: tree,
				path: ['questions', { id: question ?? '' }, 'answers'],
				item: answerTo(id),
				before: { id: notSure },
			},
			...listed(named).flatMap((code) =>
				content.codes.flatMap(({ file, id: list, data }) =>
					data.codes
						.filter(({ value }) => codeId(list, value, data.primary) === code)
						.map(({ value }) => ({ file, path: ['codes', { value }, 'causes'], item: id })),
				),
			),
		];
	},
};
