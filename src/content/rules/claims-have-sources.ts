import { findCitations } from '../citation.ts';
import type { Problem, Rule } from '../rule.ts';
import { withoutFences } from '../fences.ts';
import type { ContentFile } from '../parse-content.ts';

/** No source, no build: advice that cannot be checked is worth nothing here. */
export const claimsHaveSources: Rule = {
	id: 'claims-have-sources',
	title: 'Tests, steps, ranked causes, known facts and refutations carry a source.',
	remedy: 'Cite the source at the sentence that it carries, as in [@source-id]; it must stand in content/sources.yaml.',
	check: (content) => [
		...content.articles.flatMap((file) => [
			...uncited(file, 'test', file.data.test),
			...file.data.steps.flatMap((step, index) => uncited(file, `steps.${index}`, step)),
		]),
		...content.pairs.flatMap((file) => [
			...paragraphs(file.data.known).flatMap((text, index) =>
				uncited(file, 'known', text).map((problem) => ({
					...problem,
					message: `Paragraph or item ${index + 1} of what is known has no source.`,
				})),
			),
			...file.data.causes.flatMap((cause, index) => uncited(file, `causes.${index}.basis`, cause.basis)),
		]),
		...content.myths.flatMap((file) => uncited(file, 'why', file.data.why)),
	],
};

function uncited(file: ContentFile<unknown>, field: string, value: unknown): Problem[] {
	if (findCitations(JSON.stringify(value)).length > 0) return [];
	const line = file.lineOf(field.split('.'));
	return [{ file: file.file, field, line, message: 'Nothing here has a source.' }];
}

const paragraphs = (text: string) =>
	withoutFences(text)
		.split(/\n\s*\n|\n(?=[-*] |\d+\. )/)
		.filter((paragraph) => paragraph.trim() !== '');
