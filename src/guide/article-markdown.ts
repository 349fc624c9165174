import { findCitations } from '../content/citation.ts';
import { audienceOf, textOf, type Audience, type ForAudience } from '../schemas/audience.ts';
import { withExamples } from '../content/slots.ts';
import type { Cause, Guide } from './guide.ts';

/**
 * An article as clean Markdown: all steps with their undo, and sources at the end. For programs, and for people who keep
 * runbooks elsewhere.
 *
 * @param link makes a link to the guide from one of its addresses
 */
export function articleMarkdown(
	cause: Cause,
	{ causes, notes, site, sources, words }: Guide,
	link: (address: string) => string,
): string {
	const { article } = words;
	const cited = new Set<string>();
	const text = (markdown: string) => withLinks(footnotes(withExamples(markdown, site.slots), cited), link);
	const mark = (audience: Audience | undefined) => (audience ? [words.audience[audience]] : []);
	const noted = (note: ForAudience | undefined) =>
		note === undefined ? [] : labelled([article.ownNote, ...mark(audienceOf(note))].join(' · '), textOf(note));
	const labelled = (label: string, markdown: string | undefined) => (markdown ? [`**${label}**`, text(markdown)] : []);
	const steps = cause.steps.flatMap((step, index) => [
		`### ${index + 1}. ${step.title}`,
		[
			site.places[step.where],
			step.rights === 'administrator' ? article.rightsAdministrator : article.rightsUser,
			article.risks[step.risk],
		]
			.concat(mark(step.audience), step.disconnects ? [article.cuts] : [], step.lowersSecurity ? [article.lowers] : [])
			.join(' · '),
		...labelled(article.recordFirst, step.recordFirst),
		text(step.do),
		...noted(notes[`${cause.address}#${step.id}`]),
		...labelled(article.expect, step.expect),
		...labelled(article.ifNot, step.ifNot),
		...labelled(article.undo, step.undo ?? step.noUndo),
		...labelled(article.checkUndo, step.checkUndo),
	]);
	const revert = cause.steps.flatMap((step) =>
		step.revert ? [`**${step.revert}**`, ...(step.undo ? [text(step.undo)] : [])] : [],
	);
	const others = cause.lookAlikes.map(({ cause: id, difference }) => {
		const other = causes.find((candidate) => candidate.id === id);
		return `- [${other?.title ?? id}](${link(other?.address ?? '')}): ${text(difference).replaceAll('\n', ' ')}`;
	});
	const body = [
		`# ${cause.title}`,
		...mark(cause.audience).map((word) => `**${word}**`),
		cause.summary,
		...noted(notes[cause.address]),
		`## ${article.testTitle}`,
		text(cause.test.how),
		...labelled(article.testYes, cause.test.yes),
		...labelled(article.testNo, cause.test.no),
		`## ${article.stepsTitle}`,
		...steps,
		`## ${article.verifyTitle}`,
		text(cause.verify),
		...(revert.length > 0 ? [`## ${article.revertTitle}`, ...revert] : []),
		`## ${article.notThisTitle}`,
		others.join('\n'),
		`## ${article.backgroundTitle}`,
		text(
			cause.body
				.trim()
				.replace(/^##/gm, '###')
				.replace(/ \[#[a-z0-9-]+\]$/gm, ''),
		),
	];
	const list = [...cited].map(
		(id) => `[^${id}]: ${sources[id]?.title ?? id}, ${sources[id]?.publisher ?? ''}, <${sources[id]?.url ?? ''}>`,
	);
	return `${[...body, `## ${words.sources.title}`, list.join('\n')].join('\n\n')}\n`;
}

/** Converts links to pages of the guide, except within commands. */
function withLinks(markdown: string, link: (address: string) => string): string {
	return markdown
		.split(/(^```[^]*?^```$)/m)
		.map((part, place) =>
			place % 2 === 1 ? part : part.replace(/\]\((\/[^)\s]*)/g, (_, path: string) => `](${link(path)}`),
		)
		.join('');
}

/** `[@id]` becomes a footnote. */
function footnotes(markdown: string, cited: Set<string>): string {
	let rest = markdown;
	for (const { refs, start, end } of findCitations(markdown).reverse())
		rest = rest.slice(0, start).trimEnd() + refs.map(({ id }) => `[^${id}]`).join('') + rest.slice(end);
	for (const { refs } of findCitations(markdown)) for (const { id } of refs) cited.add(id);
	return rest;
}
