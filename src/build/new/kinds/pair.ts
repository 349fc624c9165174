import { pairId } from '../../../codes/identity.ts';
import type { Content } from '../../../content/content.ts';
import { articles, listed, places, stages } from '../choices.ts';
import { fileOf } from '../forms.ts';
import type { Answers, Kind, Question } from '../kind.ts';
import { yamlOf } from '../yaml-text.ts';

const codeOf = (half: 'first' | 'second', content: Content, answers: Answers) => {
	const list = content.site[0]?.data.pairs?.[half];
	return content.codes
		.find(({ id }) => id === list)
		?.data.codes.find(({ value }) => value >>> 0 === Number(answers[half]) >>> 0);
};

const half = (name: 'first' | 'second'): Question => ({
	name,
	asks: ['pairs', name],
	validate(value, content, answers) {
		if (!codeOf(name, content, { ...answers, [name]: value }))
			return `${value} is not a code of the list "${content.site[0]?.data.pairs?.[name]}", the ${name} list of \`pairs\` in site.yaml. Choose one of its codes, or add the code first.`;
		const id = name === 'second' ? pairId(Number(answers.first), Number(value)) : '';
		return content.pairs.some((pair) => pair.id === id) ? `"${id}" already exists.` : undefined;
	},
});

/** A pair of existing codes. */
export const pair: Kind = {
	description: 'two codes that a message shows together',
	prerequisite: ({ site: [file] }) =>
		file?.data.pairs
			? undefined
			: 'This guide has no pairs. First set their two lists in site.yaml, as in pairs: { first: <list>, second: <list> }.',
	names: [half('first'), half('second')],
	questions: [
		{ name: 'summary', asks: ['pairs', 'summary'] },
		{
			name: 'causes',
			asks: 'Causes that fit, likeliest first: ids of articles.',
			several: true,
			choices: articles,
			fallback: (content, answers) => codeOf('first', content, answers)?.causes.join(',') || articles(content)[0],
		},
		{
			name: 'stage',
			asks: ['pairs', 'path', 'broke'],
			choices: stages,
			fallback: (content, answers) => codeOf('first', content, answers)?.stage,
		},
		{ name: 'where', asks: ['pairs', 'triage', 'where'], choices: places, fallback: (content) => places(content)[0] },
	],
	changes({ first, second, summary, causes, stage, where }) {
		const fields = fileOf('pairs', {
			first: Number(first),
			second: Number(second),
			summary,
			evidence: 'unproven',
			path: { passed: [], broke: [stage] },
			causes: listed(causes).map((cause) => ({ cause, evidence: 'unproven' })),
			triage: [{ where }],
		});
		return [{ file: `pairs/${pairId(Number(first), Number(second))}.yaml`, text: yamlOf(fields) }];
	},
};
