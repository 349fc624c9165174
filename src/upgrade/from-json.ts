import { codeAddress } from '../codes/identity.ts';
import type { EditionFacts, Said } from './facts.ts';

/** The files below `/api/` that say what an edition consists of. */
export const editionJsonNames = ['articles', 'codes', 'pairs', 'questions', 'diagnosis', 'myths'] as const;

/** The same, parsed, as any edition wrote them; absent where it has none. */
export type EditionJson = Partial<Record<(typeof editionJsonNames)[number], unknown>>;

type Item = Record<string, unknown>;

/** Names and addresses that follow from others, and days on which something was read again. */
const notSaid = new Set(['id', 'url', 'reviewed', 'reviewBy', 'blocks', 'sources', 'source']);

/**
 * @param json parsed files; what is not in the form that is known is left out
 * @returns what they say, by kind and by address without base
 */
export function saidIn({ articles, codes, pairs, questions, diagnosis, myths }: EditionJson): EditionFacts['said'] {
	const causes = itemsIn(articles, 'articles');
	const ends = itemsIn(diagnosis, 'outcomes')?.filter(({ article }) => article === null);
	return withoutUnknown({
		article: causes?.map((one) => [`/fix/${text(one.id)}/`, said(one)] as const),
		step: causes?.flatMap((cause) =>
			(itemsIn(cause.steps, '') ?? []).map((step) => [`/fix/${text(cause.id)}/#${text(step.id)}`, said(step)] as const),
		),
		code: itemsIn(codes, 'codes')?.map(
			(one) => [codeAddress(text(one.id)), said(one, `${text(one.hex)} ${text(one.short)}`)] as const,
		),
		pair: itemsIn(pairs, 'pairs')?.map((one) => [codeAddress(text(one.id)), said(one, text(one.label))] as const),
		// Older editions say less of a question, and nowhere else.
		question: (itemsIn(questions, 'questions') ?? itemsIn(diagnosis, 'questions'))?.map(
			(one) => [`/diagnose/${text(one.id)}/`, said(one, text(one.ask))] as const,
		),
		end: ends?.map((one) => [`/diagnose/${text(one.id)}/`, said(one)] as const),
		myth: itemsIn(myths, 'myths')?.map((one) => [`/myths/#${text(one.id)}`, said(one)] as const),
	});
}

/** @returns the answers that a tree has, as a ledger writes them; undefined where it is in no form that is known */
export function answersIn(diagnosis: unknown): Set<string> | undefined {
	const questions = itemsIn(diagnosis, 'questions');
	return (
		questions &&
		new Set(
			questions.flatMap(({ id, answers }) =>
				(itemsIn(answers, '') ?? []).map((answer) => `${text(id)}=${text(answer.id)}`),
			),
		)
	);
}

const said = (item: Item, title = text(item.title)): Said => ({
	title,
	says: Object.fromEntries(Object.entries(item).filter(([name]) => !notSaid.has(name))),
});

/** A list is a file by itself, or the field of one. */
function itemsIn(value: unknown, name: string): Item[] | undefined {
	const list = Array.isArray(value) ? (value as unknown[]) : isItem(value) ? value[name] : undefined;
	return Array.isArray(list)
		? (list as unknown[]).filter(isItem).filter(({ id }) => typeof id === 'string')
		: undefined;
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function withoutUnknown(
	lists: Partial<Record<keyof EditionFacts['said'], (readonly [string, Said])[] | undefined>>,
): EditionFacts['said'] {
	return Object.fromEntries(
		Object.entries(lists).flatMap(([kind, list]) => (list === undefined ? [] : [[kind, new Map(list)]])),
	);
}
