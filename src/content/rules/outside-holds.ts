import { notSure } from '../../diagnosis/tree.ts';
import type { Content, ContentFile } from '../content.ts';
import { forOutside } from '../outside.ts';
import type { Problem, Rule } from '../rule.ts';
import { articlesAreFound } from './articles-are-found.ts';
import { diagnosisDecides } from './diagnosis-decides.ts';
import { diagnosisEnds } from './diagnosis-ends.ts';
import { diagnosisEntries } from './diagnosis-entries.ts';
import { diagnosisLeads } from './diagnosis-leads.ts';
import { knownReferences } from './known-references.ts';
import { liveLinks } from './live-links.ts';
import { redirectsLeadOn } from './redirects-lead-on.ts';

/** The rules by which one part of the content needs another. */
const needing: readonly Rule[] = [
	knownReferences,
	liveLinks,
	diagnosisLeads,
	diagnosisEnds,
	diagnosisDecides,
	diagnosisEntries,
	articlesAreFound,
	redirectsLeadOn,
];

/** One content makes two sites, and an author mostly looks at the one that has everything. */
export const outsideHolds: Rule = {
	id: 'outside-holds',
	title: 'What is for outside holds without what is internal.',
	remedy:
		'Let it lead to what is for everybody as well, mark it "audience: internal" too, or make public what it needs.',
	whole: true,
	check(content, languages) {
		const { content: outside, fieldIn } = forOutside(content);
		if (outside === content) return [];
		const problems = needing.flatMap((rule) => {
			const inside = new Set(rule.check(content, languages).map(keyOf));
			return rule.check(outside, languages).filter((problem) => !inside.has(keyOf(problem)));
		});
		return [...problems.map(asOutside), ...emptied(outside, content)].map((problem) => ({
			...problem,
			field: fieldIn(problem.file, problem.field),
		}));
	},
};

const keyOf = ({ file, message }: Problem) => `${file}\0${message}`;

const asOutside = (problem: Problem): Problem => ({
	...problem,
	message: `Without what is internal: ${problem.message}`,
});

/** What lists nothing outside, and something inside. */
function emptied(outside: Content, whole: Content): Problem[] {
	const at = ({ file, lineOf }: ContentFile<unknown>, path: PropertyKey[], message: string) => ({
		file,
		field: path.join('.'),
		line: lineOf(path),
		message,
	});
	return [
		...outside.articles.flatMap((file) => [
			...(file.data.steps.length > 0 ? [] : [at(file, ['steps'], `All steps of "${file.id}" are internal.`)]),
			...(file.data.lookAlikes.length > 0
				? []
				: [at(file, ['lookAlikes'], `All that looks the same as "${file.id}" is internal.`)]),
		]),
		...outside.pairs
			.filter(({ data }) => data.causes.length === 0)
			.map((file) => at(file, ['causes'], `All causes of the pair "${file.id}" are internal.`)),
		...outside.diagnosis.flatMap((file) => {
			const before = whole.diagnosis.find((one) => one.file === file.file)?.data.questions ?? [];
			return file.data.questions.flatMap(({ id, answers }, index) => {
				const [only, ...others] = answers.filter((answer) => answer.id !== notSure);
				const were = before.find((question) => question.id === id)?.answers.length ?? 0;
				if (!only || others.length > 0 || were === answers.length) return [];
				const message = `Without what is internal, "${id}" can be answered with nothing but "${only.label}", or not sure.`;
				return [at(file, ['questions', index, 'answers'], message)];
			});
		}),
	];
}
