import type { Content } from './content.ts';
import type { Entry } from '../links/ledger.ts';
import type { Redirects } from '../schemas/redirects.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { addressesOf, articleSections } from './addresses.ts';

const promised = new WeakMap<Content, ReadonlySet<Entry>>();

/**
 * Everything that the content publishes and that must not break: pages, ids written in the source, answers.
 * Places that follow from something else, such as the sources of a page, are no promise.
 *
 * @param content parsed content
 * @returns what it publishes; found once, because every page asks for it
 */
export function permalinksOf(content: Content): ReadonlySet<Entry> {
	const known = promised.get(content) ?? findPermalinks(content);
	promised.set(content, known);
	return known;
}

function findPermalinks(content: Content): Set<Entry> {
	const promises = new Set<Entry>(articleSections.map((id) => `#${id}`));
	for (const [page, ids] of addressesOf(content)) {
		promises.add(page);
		for (const id of ids)
			if (!(page.startsWith('/fix/') && articleSections.includes(id))) promises.add(`${page}#${id}`);
	}
	for (const { data } of content.diagnosis)
		for (const question of data.questions)
			for (const answer of question.answers) promises.add(`${question.id}=${answer.id}`);
	return promises;
}

/** @returns the ledger of the content; an empty one before anything was published */
export const ledgerOf = (content: Content): Ledger =>
	content.ledger[0]?.data ?? { sections: [], pages: {}, codes: [], answers: {} };

/** @returns what is no longer where it was published; nothing where the content says nothing */
export const redirectsIn = (content: Content): Redirects => content.redirects[0]?.data ?? { moved: {}, retired: {} };
