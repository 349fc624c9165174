import type { Entry } from '../links/ledger.ts';
import type { Gone } from '../schemas/gone.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { addressesOf, articleParts } from './addresses.ts';
import type { Content } from './parse-content.ts';

const promised = new WeakMap<Content, ReadonlySet<Entry>>();

/**
 * Everything that the content publishes and that must not break: pages, ids written in the source, answers.
 * Places that follow from something else, such as the sources of a page, are no promise.
 *
 * @param content parsed content
 * @returns what it publishes; found once, because every page asks for it
 */
export function promisesOf(content: Content): ReadonlySet<Entry> {
	const known = promised.get(content) ?? findPromises(content);
	promised.set(content, known);
	return known;
}

function findPromises(content: Content): Set<Entry> {
	const promises = new Set<Entry>(articleParts.map((id) => `#${id}`));
	for (const [page, ids] of addressesOf(content)) {
		promises.add(page);
		for (const id of ids)
			if (!id.startsWith('source-') && !(page.startsWith('/fix/') && articleParts.includes(id)))
				promises.add(`${page}#${id}`);
	}
	for (const { data } of content.diagnosis)
		for (const question of data.questions)
			for (const answer of question.answers) promises.add(`${question.id}=${answer.id}`);
	return promises;
}

/** @returns the ledger of the content; an empty one before anything was published */
export const ledgerOf = (content: Content): Ledger =>
	content.ledger[0]?.data ?? { sections: [], pages: {}, codes: [], answers: {} };

/**
 * @returns what is no longer where it was published; nothing where the content says nothing. Questions and answers that
 * the diagnosis itself lists under their old names have moved too.
 */
export function goneOf(content: Content): Gone {
	const { moved, retired } = content.gone[0]?.data ?? { moved: {}, retired: {} };
	const renamed = content.diagnosis.flatMap(({ data }) =>
		Object.entries(data.aliases).map((names) => names.map(named)),
	);
	return { moved: { ...(Object.fromEntries(renamed) as Record<string, string>), ...moved }, retired };
}

/** `question.answer` and `question`, as the ledger names them. */
const named = (name: string): Entry => (name.includes('.') ? name.replace('.', '=') : `/diagnose/${name}/`);
