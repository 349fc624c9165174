import { codeId } from '../../../codes/identity.ts';
import { notSure } from '../../../diagnosis/tree.ts';
import { articles, codes, firstQuestion, listed, nameOf, places, questionAt, questions, stages } from '../choices.ts';
import { answerTo, fileOf, itemOf } from '../forms.ts';
import type { Kind } from '../kind.ts';
import { articleText } from '../mdx-text.ts';
import { wanted } from '../sample.ts';

/** An article, with an outcome of the diagnosis, an answer that leads there, and the codes that name it. */
export const cause: Kind = {
	description: 'an article about a cause, with an outcome of the diagnosis and an answer that leads there',
	prerequisite: firstQuestion,
	names: [nameOf('articles', 22)],
	questions: [
		{ name: 'title', asks: ['articles', 'title'] },
		{ name: 'stage', asks: ['articles', 'stage'], choices: stages, fallback: (content) => stages(content)[0] },
		{ name: 'where', asks: ['articles', 'test', 'where'], choices: places, fallback: (content) => places(content)[0] },
		{
			name: 'look-alike',
			asks: 'The most similar other cause: the id of an article.',
			choices: articles,
			fallback: (content, { stage }) =>
				content.articles.find(({ data }) => data.stage === stage)?.id ?? content.articles[0]?.id,
		},
		{
			name: 'question',
			asks: 'The question of the diagnosis that gets an answer leading here.',
			choices: questions,
			fallback: (content, { stage }) => questionAt(content, stage),
		},
		{ name: 'codes', asks: 'Codes that this cause fits, if any: 0x204, …', several: true, choices: codes },
	],
	changes({ id = '', title, stage, where, 'look-alike': other, question, codes: named }, content, days) {
		const article = fileOf('articles', {
			title,
			stage,
			...days,
			test: { where },
			// Most fixes change something, so the step gets all parts of a change.
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
