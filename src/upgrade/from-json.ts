import { codeAddress } from '../codes/identity.ts';
import type { EditionFacts, Said } from './facts.ts';

/** The files below `/api/` that contain the items of an edition. */
export const editionJsonNames = ['articles', 'codes', 'pairs', 'questions', 'diagnosis', 'myths'] as const;

/** The parsed files, from any edition; missing files are absent. */
export type EditionJson = Partial<Record<(typeof editionJsonNames)[number], unknown>>;

type Item = Record<string, unknown>;

/** Fields that are not compared: derived ids and addresses, sources, and review days. */
const ignoredFields = new Set(['id', 'url', 'reviewed', 'reviewBy', 'blocks', 'sources', 'source']);

/**
 * @param json parsed files; data in an unknown format is ignored
 * @returns their items, by kind and by address without base
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
		// Older editions have less data on questions, and only in the diagnosis file.
		question: (itemsIn(questions, 'questions') ?? itemsIn(diagnosis, 'questions'))?.map(
			(one) => [`/diagnose/${text(one.id)}/`, said(one, text(one.ask))] as const,
		),
		end: ends?.map((one) => [`/diagnose/${text(one.id)}/`, said(one)] as const),
		myth: itemsIn(myths, 'myths')?.map((one) => [`/myths/#${text(one.id)}`, said(one)] as const),
	});
}

/** @returns the answers of a tree, in the form of the ledger; undefined if its format is unknown */
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
	says: Object.fromEntries(Object.entries(item).filter(([name]) => !ignoredFields.has(name))),
});

/** A list is a whole file, or a field of one. */
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
