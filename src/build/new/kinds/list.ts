import { codeList } from '../../../schemas/code-list.ts';
import { nameOf, sources, stages } from '../choices.ts';
import { fileOf } from '../forms.ts';
import type { Kind } from '../kind.ts';
import { yamlOf } from '../yaml-text.ts';
import { wrongNumber } from './code.ts';

const notations = codeList.shape.written.unwrap().options;

/** A list of codes, with its first code. */
export const list: Kind = {
	description: 'a list of codes, with its first code',
	names: [
		nameOf('codes'),
		{ name: 'value', asks: ['codes', 'codes', 'value'], validate: (value) => wrongNumber(value) },
	],
	questions: [
		{ name: 'label', asks: ['codes', 'label'] },
		{
			name: 'written',
			asks: ['codes', 'written'],
			choices: () => notations,
			fallback: (_, { value = '' }) => (value.includes('x') ? 'hex' : 'decimal'),
		},
		{ name: 'short', asks: ['codes', 'codes', 'short'] },
		{ name: 'stage', asks: ['codes', 'codes', 'stage'], choices: stages, fallback: (content) => stages(content)[0] },
		{
			name: 'source',
			asks: 'The source of the list, and of its first code: an id from `sources.yaml`.',
			choices: sources,
			fallback: (content) => sources(content)[0],
		},
	],
	changes({ id, value, label, written, short, stage, source }, { codes, sources: [read] }) {
		const from = source ? [source] : undefined;
		const isDecimal = written === 'decimal';
		const fields = fileOf('codes', {
			label,
			sources: from,
			order: Math.max(0, ...codes.map(({ data }) => data.order)) + 1,
			primary: codes.some(({ data }) => data.primary) ? undefined : true,
			written: isDecimal ? written : undefined,
			codes: [{ value: Number(value), short, evidence: read?.data[source ?? '']?.grade, sources: from, stage }],
		});
		return [{ file: `codes/${id}.yaml`, text: yamlOf(fields, isDecimal) }];
	},
};
