import { citedWithin, isAccountedFor } from '../citation.ts';
import { paragraphsOf } from '../paragraphs.ts';
import type { ContentFile } from '../parse-content.ts';
import type { Problem, Rule } from '../rule.ts';

/**
 * No source, no build: advice that cannot be checked is worth nothing here. A test, a rank, what is known and a
 * refutation always claim something. A step, a note and a part of the diagnosis may be all instruction, and say so.
 */
export const claimsHaveSources: Rule = {
	id: 'claims-have-sources',
	title: 'Tests, steps, ranked causes, known facts, notes, refutations and the diagnosis carry a source.',
	remedy: 'Cite the source at the sentence that it carries, as in [@source-id]; it must stand in content/sources.yaml.',
	check: (content) => [
		...content.articles.flatMap((file) => [
			...uncited(file, 'test', file.data.test),
			...file.data.steps.flatMap((step, index) => unaccounted(file, `steps.${index}`, step)),
		]),
		...content.codes.flatMap((file) =>
			file.data.codes.flatMap(({ notes }, index) =>
				notes.flatMap((note, number) => unaccounted(file, `codes.${index}.notes.${number}`, note)),
			),
		),
		...content.pairs.flatMap((file) => [
			...paragraphsOf(file.data.known).flatMap(({ text }, index) =>
				uncited(file, 'known', text).map((problem) => ({
					...problem,
					message: `Paragraph or item ${index + 1} of what is known has no source.`,
				})),
			),
			...file.data.causes.flatMap((cause, index) => uncited(file, `causes.${index}.basis`, cause.basis)),
		]),
		...content.diagnosis.flatMap((file) => [
			...file.data.questions.flatMap(({ why, find }, index) => unaccounted(file, `questions.${index}`, [why, find])),
			...file.data.outcomes.flatMap(({ because }, index) => unaccounted(file, `outcomes.${index}.because`, because)),
		]),
		...content.myths.flatMap((file) => uncited(file, 'why', file.data.why)),
	],
};

const uncited = (file: ContentFile<unknown>, field: string, value: unknown): Problem[] =>
	citedWithin(value).length > 0 ? [] : [nothingIn(file, field)];

const unaccounted = (file: ContentFile<unknown>, field: string, value: unknown): Problem[] =>
	isAccountedFor(value) ? [] : [nothingIn(file, field)];

const nothingIn = ({ file, lineOf }: ContentFile<unknown>, field: string): Problem => ({
	file,
	field,
	line: lineOf(field.split('.')),
	message: 'Nothing here has a source.',
});
