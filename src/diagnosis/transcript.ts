import type { Words } from '../schemas/words.ts';
import { fill } from '../text/fill.ts';
import { wrap } from '../text/wrap.ts';
import { escapeHtml, escapeMarkdown } from '../text/escape.ts';
import { changesOf, remainingChanges, type CauseFacts } from './changed.ts';
import type { Mark, Progress } from './progress.ts';
import { changedSince } from './since.ts';

/** What a transcript is made of. Nothing in it was typed by a person, so it contains no names or addresses. */
export interface TranscriptParts {
	/** What the diagnosis is about. */
	title: string;
	/** The code, pair or known sentence from which it was started, as people see it. */
	code?: string;
	/** Answers in the order of the questions, each as a short phrase. */
	answers: readonly string[];
	/** Where the answers lead; absent while questions are open. */
	outcome?: string;
	/** Causes that may have been worked on, in the order of the outcome, with their steps. */
	causes: readonly CauseFacts[];
	progress: Progress;
	/** The day of the edition with which it was begun; absent where unknown. */
	edition?: string;
	/** Absolute URL at which the diagnosis can be continued. */
	url: string;
	words: Words['transcript'];
}

/** The record in the formats that help desks accept. */
export interface Transcript {
	plain: string;
	html: string;
	markdown: string;
}

/** A heading with its list. */
interface Section {
	heading: string;
	items: { text: string; url?: string; items?: string[] }[];
}

/**
 * Makes a record of a diagnosis, to paste into a ticket.
 *
 * @param parts what was answered and done
 * @returns the same facts as plain text, HTML and Markdown
 */
export function makeTranscript(parts: TranscriptParts): Transcript {
	const sections = sectionsOf(parts);
	const { title, url, words } = parts;
	return {
		plain: [
			wrap(title),
			...sections.flatMap(({ heading, items }) => ['', wrap(heading), ...items.flatMap(plainItem)]),
			'',
			wrap(words.link),
			`<${url}>`,
		].join('\n'),
		html: [
			`<p><strong>${escapeHtml(title)}</strong></p>`,
			...sections.map(
				({ heading, items }) => `<p>${escapeHtml(heading)}</p>\n<ul>${items.map(htmlItem).join('')}</ul>`,
			),
			`<p>${escapeHtml(words.link)} ${htmlLink(url, url)}</p>`,
		].join('\n'),
		markdown: [
			`**${escapeMarkdown(title)}**`,
			...sections.map(
				({ heading, items }) => `**${escapeMarkdown(heading)}**\n\n${items.flatMap(markdownItem).join('\n')}`,
			),
			`${escapeMarkdown(words.link)} <${url}>`,
		].join('\n\n'),
	};
}

function sectionsOf({ code, answers, outcome, causes, progress, edition, words }: TranscriptParts): Section[] {
	const workedOn = causes.filter(({ id }) => progress.steps[id] || Object.hasOwn(progress.fixed, id));
	const remaining = remainingChanges(changesOf(causes, progress));
	const sections: Section[] = [
		{ heading: words.code, items: code ? [{ text: code }] : [] },
		{ heading: words.answers, items: answers.map((text) => ({ text })) },
		{ heading: words.outcome, items: outcome ? [{ text: outcome }] : [] },
		{
			heading: words.steps,
			items: workedOn.map(({ id, title, url, steps }) => ({
				text: `${title} (${verdict(progress.fixed[id], words)})`,
				url,
				items: steps.flatMap((step) => {
					const mark = progress.steps[id]?.[step.id];
					const result = mark && [resultOf(mark, words), ...(changedSince(step, edition) ? [words.since] : [])];
					return result ? [`${step.title}: ${result.join(', ')}`] : [];
				}),
			})),
		},
		{
			heading: words.changed,
			items: remaining.map(({ cause, step }) => ({
				text: `${cause.title}: ${step.title}${step.revert ? ` (${fill(words.temporary, { what: step.revert })})` : ''}`,
				url: `${cause.url}#${step.id}`,
			})),
		},
	].filter(({ items }) => items.length > 0);
	// An empty section could mean that it was not recorded, so a clean machine is reported as clean.
	const clean = workedOn.length > 0 && remaining.length === 0;
	return clean ? [...sections, { heading: words.changed, items: [{ text: words.unchanged }] }] : sections;
}

const verdict = (fixed: boolean | undefined, words: Words['transcript']) =>
	fixed === undefined ? words.open : fixed ? words.fixed : words.notFixed;

const resultOf = ({ result, undone }: Mark, words: Words['transcript']) =>
	undone ? `${words[result]}, ${words.undone}` : words[result];

const plainItem = ({ text, url, items = [] }: Section['items'][number]) => [
	wrap(text, '- '),
	...(url ? [`  <${url}>`] : []),
	...items.map((item) => wrap(item, '  - ')),
];

const htmlLink = (url: string, text: string) => `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;

const htmlItem = ({ text, url, items = [] }: Section['items'][number]) =>
	`<li>${url ? htmlLink(url, text) : escapeHtml(text)}${
		items.length > 0 ? `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>` : ''
	}</li>`;

const markdownItem = ({ text, url, items = [] }: Section['items'][number]) => [
	`- ${url ? `[${escapeMarkdown(text)}](<${url}>)` : escapeMarkdown(text)}`,
	...items.map((item) => `  - ${escapeMarkdown(item)}`),
];
