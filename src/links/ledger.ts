import type { Ledger } from '../schemas/ledger.ts';

/**
 * One permalink, as text: a page `/fix/vpn-mtu/`, a place on it `/fix/vpn-mtu/#measure`, an answer `question=answer`,
 * or a section that all articles have, `#steps`.
 */
export type Entry = string;

/** @returns all entries of a ledger */
export function entriesOf({ sections, pages, codes, answers }: Ledger): Set<Entry> {
	return new Set([
		...sections.map((id) => `#${id}`),
		...Object.entries(pages).flatMap(([page, ids]) => [page, ...ids.map((id) => `${page}#${id}`)]),
		...codes.map((id) => `/code/${id}/`),
		...Object.entries(answers).flatMap(([question, ids]) => ids.map((id) => `${question}=${id}`)),
	]);
}

/**
 * Adds entries to a ledger. Existing entries keep their position; new ones are appended.
 *
 * @param ledger the ledger so far; not modified
 * @param published all permalinks of the content now
 * @returns the longer ledger, and the new entries
 */
export function addToLedger(ledger: Ledger, published: ReadonlySet<Entry>): { ledger: Ledger; added: Entry[] } {
	const known = entriesOf(ledger);
	const added = [...published].filter((entry) => !known.has(entry));
	const longer = structuredClone(ledger);
	const withPlaces = new Set([...published].filter(isPlace).map((entry) => pageOf(entry)));
	for (const entry of added) {
		if (isAnswer(entry)) {
			const [question = '', answer = ''] = entry.split('=');
			(longer.answers[question] ??= []).push(answer);
		} else if (isPlace(entry)) (longer.pages[pageOf(entry)] ??= []).push(idOf(entry));
		else if (entry.startsWith('#')) longer.sections.push(idOf(entry));
		else if (entry.startsWith('/code/') && entry !== '/code/' && !withPlaces.has(entry))
			longer.codes.push(entry.slice('/code/'.length, -1));
		else longer.pages[entry] ??= [];
	}
	return { ledger: longer, added };
}

/** Whether an entry is a place on one page. */
export const isPlace = (entry: Entry): boolean => entry.startsWith('/') && entry.includes('#');

/** Whether an old address can be a page of the built site: its path needs no escapes and no query. */
export const canBePage = (entry: Entry): boolean =>
	/^\/[A-Za-z0-9._~/-]*$/.test(entry) && !/\/\.{1,2}(\/|$)/.test(entry);

/** Whether an entry is an answer to a question. */
export const isAnswer = (entry: Entry): boolean => !/^[/#]/.test(entry);

/** @returns the page of the question that an answer belongs to */
export const pageOfAnswer = (entry: Entry): string => `/diagnose/${entry.split('=')[0] ?? ''}/`;

/** @returns the page of a place: the part before the # */
export const pageOf = (entry: Entry): string => entry.split('#')[0] ?? '';

/** @returns the id of a place: the part after the #; empty for a page */
export const idOf = (entry: Entry): string => entry.split('#')[1] ?? '';
