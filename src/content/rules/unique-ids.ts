import { codeId, pairId } from '../../codes/identity.ts';
import { codeKey } from '../../diagnosis/fragment.ts';
import { articleParts, pinnedIds } from '../addresses.ts';
import type { ContentFile } from '../parse-content.ts';
import type { Problem, Rule } from '../rule.ts';

/** Ids become addresses and fragments, so each may stand for one thing only. */
export const uniqueIds: Rule = {
	id: 'unique-ids',
	title: 'No id stands for two things.',
	remedy: 'Give one of the two another id.',
	check: (content) => [
		...content.articles.flatMap((file) =>
			repeated(file, 'steps', [...articleParts, ...file.data.steps.map((step) => step.id), ...pinnedIds(file.body)]),
		),
		...content.codes.flatMap((file) =>
			repeated(
				file,
				'codes',
				file.data.codes.map(({ value }) => codeId(file.id, value, false)),
			),
		),
		...content.pairs.flatMap((file) => [
			...repeated(
				file,
				'split',
				file.data.split.map((step) => step.id),
			),
			...misnamed(file, pairId(file.data.first, file.data.second)),
		]),
		...content.diagnosis.flatMap((file) => [
			...file.data.questions.flatMap(({ id }, index) => (id === codeKey ? [reserved(file, index, id)] : [])),
			...repeated(
				file,
				'questions',
				[...file.data.questions, ...file.data.outcomes].map(({ id }) => id),
			),
			...file.data.questions.flatMap((question, index) =>
				repeated(
					file,
					`questions.${index}.answers`,
					question.answers.map(({ id }) => id),
				),
			),
		]),
		...content.stations.flatMap((file) =>
			repeated(
				file,
				'',
				file.data.map(({ id }) => id),
			),
		),
		...(content.broken.has('codes') || content.codes.filter(({ data }) => data.primary).length === 1
			? []
			: [{ file: 'codes/', field: 'primary', message: 'Exactly one list must be primary.' }]),
	],
};

function repeated(file: ContentFile<unknown>, field: string, ids: string[]): Problem[] {
	const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
	const line = file.lineOf(field.split('.'));
	return [...twice].map((id) => ({ file: file.file, field, line, message: `"${id}" is used twice.` }));
}

const reserved = (file: ContentFile<unknown>, index: number, id: string): Problem => ({
	file: file.file,
	field: `questions.${index}.id`,
	line: file.lineOf(['questions', index, 'id']),
	message: `"${id}" stands in the address of a diagnosis for the code that it started from.`,
});

function misnamed(file: ContentFile<unknown>, id: string): Problem[] {
	if (file.id === id) return [];
	return [{ file: file.file, field: 'first', message: `These numbers belong in a file called ${id}.yaml.` }];
}
