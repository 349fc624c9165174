import { notSure } from '../../diagnosis/tree.ts';
import type { Content, ContentFile } from '../content.ts';
import { toPublic } from '../public-content.ts';
import type { Problem, Rule } from '../rule.ts';
import { articlesAreFound } from './articles-are-found.ts';
import { diagnosisDecides } from './diagnosis-decides.ts';
import { diagnosisEnds } from './diagnosis-ends.ts';
import { diagnosisEntries } from './diagnosis-entries.ts';
import { diagnosisConnected } from './diagnosis-connected.ts';
import { knownReferences } from './known-references.ts';
import { liveLinks } from './live-links.ts';
import { redirectsResolve } from './redirects-resolve.ts';

/** The rules about dependencies between parts of the content. */
const dependencyRules: readonly Rule[] = [
	knownReferences,
	liveLinks,
	diagnosisConnected,
	diagnosisEnds,
	diagnosisDecides,
	diagnosisEntries,
	articlesAreFound,
	redirectsResolve,
];

/** The content makes two sites, and authors mostly look at the complete one. */
export const publicComplete: Rule = {
	id: 'public-complete',
	title: 'The public content is complete without the internal parts.',
	remedy:
		'Let it lead to something public as well, mark it "audience: internal" too, or make public what it depends on.',
	whole: true,
	check(content, languages) {
		const { content: reduced, fieldIn } = toPublic(content);
		if (reduced === content) return [];
		const problems = dependencyRules.flatMap((rule) => {
			const known = new Set(rule.check(content, languages).map(keyOf));
			return rule.check(reduced, languages).filter((problem) => !known.has(keyOf(problem)));
		});
		return [...problems.map(asPublic), ...emptied(reduced, content)].map((problem) => ({
			...problem,
			field: fieldIn(problem.file, problem.field),
		}));
	},
};

const keyOf = ({ file, message }: Problem) => `${file}\0${message}`;

const asPublic = (problem: Problem): Problem => ({
	...problem,
	message: `On the public site: ${problem.message}`,
});

/** Lists that are empty on the public site only. */
function emptied(reduced: Content, whole: Content): Problem[] {
	const at = ({ file, lineOf }: ContentFile<unknown>, path: PropertyKey[], message: string) => ({
		file,
		field: path.join('.'),
		line: lineOf(path),
		message,
	});
	return [
		...reduced.articles.flatMap((file) => [
			...(file.data.steps.length > 0 ? [] : [at(file, ['steps'], `All steps of "${file.id}" are internal.`)]),
			...(file.data.lookAlikes.length > 0
				? []
				: [at(file, ['lookAlikes'], `All look-alikes of "${file.id}" are internal.`)]),
		]),
		...reduced.pairs
			.filter(({ data }) => data.causes.length === 0)
			.map((file) => at(file, ['causes'], `All causes of the pair "${file.id}" are internal.`)),
		...reduced.diagnosis.flatMap((file) => {
			const before = whole.diagnosis.find((one) => one.file === file.file)?.data.questions ?? [];
			return file.data.questions.flatMap(({ id, answers }, index) => {
				const [only, ...others] = answers.filter((answer) => answer.id !== notSure);
				const were = before.find((question) => question.id === id)?.answers.length ?? 0;
				if (!only || others.length > 0 || were === answers.length) return [];
				const message = `On the public site, the only answers to "${id}" are "${only.label}" and not sure.`;
				return [at(file, ['questions', index, 'answers'], message)];
			});
		}),
	];
}
