import { codebook } from '../codes/codebook.ts';
import type { Ignored, Recognition, Span } from '../message/recognition.ts';
import type { Words } from '../schemas/words.ts';
import { fill } from '../text/fill.ts';
import type { AnswerContext } from './code-answers.ts';
import { el } from './el.ts';

/** Further lines of a group are counted, not listed. */
const maxShown = 12;

/** The text for each reason why a number was ignored. */
const ignoredWords: Record<Exclude<Ignored['why'], 'masked'>, keyof Words['reading']> = {
	'date or version': 'date',
	identifier: 'identifier',
	'not a code': 'label',
	'no label': 'noLabel',
	'unclear end': 'unclearEnd',
	'too long': 'tooLong',
};

/**
 * What was read in a message and what was ignored; collapsed, below the answers.
 *
 * @param text the message
 * @param found what was recognised in it
 * @param inAddress whether it came in the address, which was sent to the server
 */
export function readingPanel(
	context: AnswerContext,
	text: string,
	found: Recognition,
	inAddress: boolean,
): HTMLElement {
	const { words } = context;
	const cut = ({ start, end }: Span) => text.slice(start, Math.min(end, start + 60));
	const groups = [
		group(words, words.read, readLines(context, cut, found)),
		group(
			words,
			words.left,
			distinct(found.ignored, cut).flatMap((one) =>
				one.why === 'masked' ? [] : [[cut(one), words[ignoredWords[one.why]]]],
			),
		),
	];
	return el(
		'details',
		{ class: 'border-t border-line px-4 py-2.5 text-sm' },
		el('summary', { class: 'text-accent' }, words.title),
		...groups.filter((one) => one !== undefined),
		...(inAddress ? [] : [el('p', { class: 'mt-3 text-quiet' }, words.stayed)]),
	);
}

type Line = [found: string, says: string];

function readLines({ codes, words }: AnswerContext, cut: (span: Span) => string, found: Recognition): Line[] {
	const book = codebook(codes);
	const sentences = found.sentences.map(({ id, position }): Line => {
		const known = codes.reading.sentences.find((one) => one.id === id);
		return [cut(position), known?.title ?? ''];
	});
	return [
		...found.codes
			.filter(({ unexplained, id }) => !unexplained || id === '' || found.codes.length === 1)
			.map(({ spelling, list, again, why }): Line => {
				const label = book.lists.get(list)?.label ?? words.noList;
				const because = why.words ? fill(words.because, { words: why.words }) : '';
				const times = again.length > 0 ? fill(words.times, { n: again.length + 1 }) : '';
				return [spelling, [label, because, times].filter(Boolean).join(', ')];
			}),
		...found.events.map(({ event, log }): Line => [String(event), log || words.noLog]),
		...sentences,
	];
}

/** Each distinct text once. */
function distinct<T extends Span>(spans: readonly T[], cut: (span: T) => string): T[] {
	const seen = new Map<string, T>();
	for (const span of spans) if (!seen.has(cut(span))) seen.set(cut(span), span);
	return [...seen.values()];
}

function group(words: Words['reading'], title: string, lines: readonly Line[]): HTMLElement | undefined {
	if (lines.length === 0) return undefined;
	const rows = lines
		.slice(0, maxShown)
		.flatMap(([found, says]) => [
			el('dt', { class: 'font-mono break-all' }, found),
			el('dd', { class: 'text-quiet' }, says),
		]);
	const rest = lines.length - maxShown;
	return el(
		'div',
		{ class: 'mt-3' },
		el('p', { class: 'font-semibold' }, title),
		el('dl', { class: 'grid grid-cols-[minmax(5rem,auto)_1fr] gap-x-4' }, ...rows),
		...(rest > 0 ? [el('p', { class: 'text-quiet' }, fill(words.more, { n: rest }))] : []),
	);
}
