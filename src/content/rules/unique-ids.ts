import type { ContentFile } from '../content.ts';
import { codeId, pairId } from '../../codes/identity.ts';
import { codeKey, editionKey } from '../../diagnosis/fragment.ts';
import { articleSections, pinnedIds } from '../addresses.ts';
import { wrongFolderName } from '../file-name.ts';
import type { Problem, Rule } from '../rule.ts';

/** Ids become addresses and fragments, so each must be unique. */
export const uniqueIds: Rule = {
	id: 'unique-ids',
	title: 'No id is used twice.',
	remedy: 'Change one of the two ids.',
	check: (content) => [
		...content.articles.flatMap((file) =>
			repeated(file, 'steps', [...file.data.steps.map((step) => step.id), ...articleSections, ...pinnedIds(file.body)]),
		),
		...content.codes.flatMap((file) =>
			repeated(
				file,
				'codes',
				file.data.codes.map(({ value }) => codeId(file.id, value, false)),
			).map((problem) => ({
				...problem,
				message: `${problem.message} Two codes of the list have the same value; correct one, or merge them.`,
			})),
		),
		...content.pairs.flatMap((file) => [
			...repeated(
				file,
				'triage',
				file.data.triage.map((step) => step.id),
			),
			...misnamed(file, pairId(file.data.first, file.data.second)),
		]),
		...content.diagnosis.flatMap((file) => [
			...(['questions', 'outcomes'] as const).flatMap((part) =>
				file.data[part].flatMap(({ id }, index) => reserved(file, [part, index, 'id'], id)),
			),
			...repeated(
				file,
				'questions',
				[...file.data.questions, ...file.data.outcomes].map(({ id }) => id),
				(index) => {
					const outcome = index - file.data.questions.length;
					return outcome < 0 ? ['questions', index] : ['outcomes', outcome];
				},
			),
			...file.data.questions.flatMap((question, index) =>
				repeated(
					file,
					`questions.${index}.answers`,
					question.answers.map(({ id }) => id),
				),
			),
		]),
		...content.stages.flatMap((file) =>
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

/**
 * @param ids the ids of the items of a list, then other reserved ids
 * @param pathOf the path of the item at an index
 */
function repeated(
	file: ContentFile<unknown>,
	field: string,
	ids: string[],
	pathOf = (index: number): PropertyKey[] => [...field.split('.').filter(Boolean), index],
): Problem[] {
	return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
		file: file.file,
		field,
		// The second occurrence; the position of an id inside a text is unknown.
		line: file.lineOf(pathOf(ids.indexOf(id, ids.indexOf(id) + 1))),
		message: `"${id}" is used twice.`,
	}));
}

/** A question is a page, and its id is part of the addresses of a diagnosis. */
function reserved({ file, lineOf }: ContentFile<unknown>, path: PropertyKey[], id: string): Problem[] {
	const message = [codeKey, editionKey, 'map'].includes(id)
		? `"${id}" is reserved by the engine.`
		: wrongFolderName(id);
	return message ? [{ file, field: path.join('.'), line: lineOf(path), message }] : [];
}

function misnamed(file: ContentFile<unknown>, id: string): Problem[] {
	if (file.id === id) return [];
	return [{ file: file.file, field: 'first', message: `A pair of these numbers belongs in a file called ${id}.yaml.` }];
}
