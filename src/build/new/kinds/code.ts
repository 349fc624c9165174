import { articles, listed, sources, stages } from '../choices.ts';
import type { Content } from '../../../content/content.ts';
import { itemOf } from '../forms.ts';
import type { Answers, Kind } from '../kind.ts';

const listOf = (content: Content, { list }: Answers) => content.codes.find(({ id }) => id === list);
const unsigned = (value: number) => value >>> 0;

/** @returns what is wrong with the number of a code; undefined if nothing is */
export function wrongNumber(value: string): string | undefined {
	if (/^-?(0x[0-9a-f]{1,8}|\d{1,10})$/i.test(value)) return undefined;
	const [, digits] = /^[a-z]+[ -]?(\d{1,10})$/i.exec(value) ?? [];
	return `"${value}" is not a number; write ${
		digits ? `${digits}, and then add to the code how people see it: name: ${value}` : 'it as in 0x204 or 516'
	}.`;
}

/** A code in an existing list. */
export const code: Kind = {
	description: 'a code in one of the lists',
	prerequisite: ({ codes }) =>
		codes.length > 0
			? undefined
			: 'There is no list yet. Begin one with its first code: npm run new -- list <id> <value>',
	names: [
		{ name: 'list', asks: 'The list that it belongs to.', choices: (content) => content.codes.map(({ id }) => id) },
		{
			name: 'value',
			asks: ['codes', 'codes', 'value'],
			validate: (value, content, answers) =>
				wrongNumber(value) ??
				(listOf(content, answers)?.data.codes.some((one) => unsigned(one.value) === unsigned(Number(value)))
					? `${value} is already in this list.`
					: undefined),
		},
	],
	questions: [
		{ name: 'short', asks: ['codes', 'codes', 'short'] },
		{ name: 'stage', asks: ['codes', 'codes', 'stage'], choices: stages, fallback: (content) => stages(content)[0] },
		{
			name: 'source',
			asks: 'The source of its meaning: an id from `sources.yaml`.',
			choices: sources,
			fallback: (content, answers) => listOf(content, answers)?.data.sources[0],
		},
		{ name: 'causes', asks: ['codes', 'codes', 'causes'], several: true, choices: articles },
	],
	changes(answers, content) {
		const { value: written = '', short, stage, source, causes } = answers;
		const { file = '', data } = listOf(content, answers) ?? {};
		const value = Number(written);
		const evidence = content.sources[0]?.data[source ?? '']?.grade;
		const next = data?.codes.find((one) => unsigned(one.value) > unsigned(value));
		const item = itemOf('codes', 'codes', {
			value,
			short,
			evidence,
			sources: source ? [source] : undefined,
			stage,
			causes: causes ? listed(causes) : undefined,
		});
		return [
			{ file, path: ['codes'], item, before: next && { value: next.value }, decimal: data?.written === 'decimal' },
		];
	},
};
