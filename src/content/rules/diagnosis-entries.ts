import type { ContentFile } from '../content.ts';
import { codeId } from '../../codes/identity.ts';
import { reachableFrom } from '../../diagnosis/graph.ts';
import { walk, type Answers } from '../../diagnosis/walk.ts';
import type { Rule } from '../rule.ts';

/** Questions that a code already answers are skipped; those answers must not rule out the causes of the code. */
export const diagnosisEntries: Rule = {
	id: 'diagnosis-entries',
	title: 'From the entry point of a code, pair or sentence, the diagnosis can reach one of its causes.',
	remedy: 'Correct its "tells" or its "causes", or let the diagnosis lead to one of the causes from there.',
	check(content) {
		const [tree] = content.diagnosis;
		if (!tree) return [];
		const articles = new Map<string, string[]>(
			tree.data.outcomes.map((outcome) => [outcome.id, ['article' in outcome ? outcome.article : '', ...outcome.next]]),
		);
		const check = (file: ContentFile<unknown>, path: PropertyKey[], causes: string[], tells: Answers, name: string) => {
			if (causes.length === 0) return [];
			const reached = [...reachableFrom(tree.data, walk(tree.data, tells).at)].flatMap((id) => articles.get(id) ?? []);
			if (causes.some((cause) => reached.includes(cause))) return [];
			const message = `From the entry point of ${name}, none of its causes can be reached.`;
			return [{ file: file.file, field: path.join('.'), line: file.lineOf(path), message }];
		};
		const causesOf = new Map(
			content.codes.flatMap(({ id, data }) =>
				data.codes.map(({ value, causes }) => [codeId(id, value, data.primary), causes] as const),
			),
		);
		return [
			...content.codes.flatMap((file) =>
				file.data.codes.flatMap(({ causes, tells, short }, index) =>
					check(file, ['codes', index], causes, tells, `"${short}"`),
				),
			),
			...content.pairs.flatMap((file) =>
				check(
					file,
					[],
					file.data.causes.map(({ cause }) => cause),
					file.data.tells,
					file.id,
				),
			),
			...content.recognition.flatMap((file) =>
				file.data.sentences.flatMap(({ id, causes, codes, tells }, index) =>
					check(
						file,
						['sentences', index],
						[...causes, ...codes.flatMap((code) => causesOf.get(code) ?? [])],
						tells,
						`"${id}"`,
					),
				),
			),
		];
	},
};
