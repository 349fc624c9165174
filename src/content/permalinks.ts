import type { Content } from './content.ts';
import type { Entry } from '../links/ledger.ts';
import type { Redirects } from '../schemas/redirects.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { addressesOf, articleSections } from './addresses.ts';

const cache = new WeakMap<Content, ReadonlySet<Entry>>();

/**
 * Everything that the content publishes and that must not break: pages, ids written in the source, answers.
 * Generated ids, such as those of the sources of a page, are not permalinks.
 *
 * @param content parsed content
 * @returns its permalinks; cached, because every page needs them
 */
export function permalinksOf(content: Content): ReadonlySet<Entry> {
	const known = cache.get(content) ?? findPermalinks(content);
	cache.set(content, known);
	return known;
}

function findPermalinks(content: Content): Set<Entry> {
	const permalinks = new Set<Entry>(articleSections.map((id) => `#${id}`));
	for (const [page, ids] of addressesOf(content)) {
		permalinks.add(page);
		for (const id of ids)
			if (!(page.startsWith('/fix/') && articleSections.includes(id))) permalinks.add(`${page}#${id}`);
	}
	for (const { data } of content.diagnosis)
		for (const question of data.questions)
			for (const answer of question.answers) permalinks.add(`${question.id}=${answer.id}`);
	return permalinks;
}

/** @returns the ledger of the content; empty before the first publication */
export const ledgerOf = (content: Content): Ledger =>
	content.ledger[0]?.data ?? { sections: [], pages: {}, codes: [], answers: {} };

/** @returns the redirects of the content */
export const redirectsIn = (content: Content): Redirects => content.redirects[0]?.data ?? { moved: {}, retired: {} };
