import type { Answer, TitlePart } from '../codes/answer.ts';
import type { CodeIndex } from '../codes/code-index.ts';
import { codebook } from '../codes/codebook.ts';
import { codeAddress } from '../codes/identity.ts';
import { withBase } from '../links/with-base.ts';
import type { Words } from '../schemas/words.ts';
import { fill } from '../text/fill.ts';
import { el } from './el.ts';

/** What is needed to render the answers. */
export interface AnswerContext {
	base: string;
	codes: CodeIndex;
	words: Words['reading'];
	/** The title of an article, by its id. */
	titles: (id: string) => string;
}

/** Style of an answer that is a link over its whole width. */
export const linkClass = 'block px-4 py-2.5 text-ink no-underline hover:bg-wash focus:bg-wash';
/** Style of its title, which looks like a link. */
export const titleClass = 'text-accent underline';
/** Style of the details below the name of an answer. */
export const quiet = 'block text-sm text-quiet';

/** Nobody looks through more answers; a text with more is not a message. */
const maxAnswers = 40;

/**
 * A list of answers.
 *
 * @param answers best first
 */
export function answerList(context: AnswerContext, answers: readonly Answer[]): HTMLElement {
	const shown = new Set(answers.map(({ id }) => id));
	const items = answers.slice(0, maxAnswers).map((answer) => answerItem(context, answer, shown));
	const rest = answers.length - items.length;
	if (rest > 0) items.push(el('li', { class: 'px-4 py-2.5' }, fill(context.words.more, { n: rest })));
	return el('ul', { class: 'divide-y divide-line border-line [ul+&]:border-t' }, ...items);
}

/** One answer: what it is, why it was read this way, and the same number in other lists. */
function answerItem(context: AnswerContext, answer: Answer, shown: ReadonlySet<string>): HTMLElement {
	const { base } = context;
	const head = headOf(context, answer);
	if (answer.address) head.classList.add('text-accent', 'underline');
	const parts = [head];
	if (answer.summary) parts.push(el('span', { class: 'block' }, answer.summary));
	const seen = answer.kind === 'code' ? seenIn(context, answer.title[0]?.list) : '';
	parts.push(el('span', { class: quiet }, [answer.reason, seen, ...answer.shape].filter(Boolean).join(' ')));
	if (answer.kind === 'unrecorded-pair') return unrecorded(context, answer);
	const item = answer.address
		? el('a', { class: linkClass, href: withBase(base, answer.address) }, ...parts)
		: el('div', { class: 'px-4 py-2.5' }, ...parts);
	const others = answer.sameValueIn.filter((id) => !shown.has(id));
	return el('li', {}, item, ...(others.length > 0 ? [elsewhere(context, others)] : []));
}

/** The first line of an answer. */
function headOf({ titles }: AnswerContext, { kind, id, title }: Answer): HTMLElement {
	if (kind === 'cause') return el('strong', {}, titles(id));
	if (kind === 'page') return el('strong', {}, title[0]?.short ?? '');
	const heading = title.flatMap((part, index) => [...(index > 0 ? [' · '] : []), ...titlePart(part)]);
	return el('span', {}, ...heading);
}

/** An unrecorded pair of known codes: a note, then each code. */
function unrecorded(context: AnswerContext, { title }: Answer): HTMLElement {
	const both = title.map(({ written }) => written).join(' · ');
	return el(
		'li',
		{ class: 'py-1' },
		el(
			'div',
			{ class: 'px-4 py-1.5' },
			el('strong', { class: 'font-mono' }, both),
			el('span', { class: 'block' }, context.words.unrecorded),
		),
		...title.map((part) => codeLink(context, part)),
	);
}

/** The same number in other lists, each with a hint where people see it. */
function elsewhere(context: AnswerContext, ids: readonly string[]): HTMLElement {
	const book = codebook(context.codes);
	const links = ids.flatMap((id) => {
		const code = book.byId.get(id);
		return code ? [codeLink(context, code)] : [];
	});
	return el(
		'details',
		{ class: 'pb-1' },
		el('summary', { class: 'px-4 py-1.5 text-sm text-accent' }, fill(context.words.elsewhere, { n: ids.length })),
		...links,
	);
}

function codeLink(context: AnswerContext, part: TitlePart): HTMLElement {
	return el(
		'a',
		{
			class: 'block px-8 py-2 text-ink no-underline hover:bg-wash focus:bg-wash',
			href: withBase(context.base, codeAddress(part.id)),
		},
		...titlePart(part),
		el('span', { class: quiet }, seenIn(context, part.list)),
	);
}

/** Where a person sees the numbers of a list. */
function seenIn({ codes }: AnswerContext, list = ''): string {
	return codebook(codes).lists.get(list)?.seen ?? '';
}

function titlePart({ written, short, listLabel }: Omit<TitlePart, 'id' | 'list'>): HTMLElement[] {
	return [
		el('strong', { class: 'font-mono' }, written),
		...(short ? [el('span', {}, ` ${short}`)] : []),
		...(listLabel ? [el('span', { class: 'text-sm text-quiet' }, ` (${listLabel})`)] : []),
	];
}
