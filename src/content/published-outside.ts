import { follow } from '../links/follow.ts';
import type { Entry } from '../links/ledger.ts';
import type { Ledger } from '../schemas/ledger.ts';
import type { Content } from './content.ts';
import { cutOut } from './cut-out.ts';
import { permalinksOf, redirectsIn } from './permalinks.ts';

/**
 * What a site for outside may know of everything that was ever published: what is there, or leads to something that is. The
 * ledger is one for both sites, and nothing is ever lost from it, so whatever leads nowhere outside is internal.
 *
 * @param content content without what is internal
 * @returns its table of succession, its ledger and its editions
 */
export function publishedOutside(
	content: Content,
): Pick<Content, 'redirects' | 'ledger' | 'editions' | 'earlierLedgers'> {
	const promises = permalinksOf(content);
	const table = redirectsIn(content);
	const isKept = (entry: Entry) => /^(here|retired)$/.test(follow(entry, table, (one) => promises.has(one)).kind);
	return {
		redirects: content.redirects.map((file) =>
			cutOut(
				file,
				Object.keys(file.data.moved).flatMap((from) => (isKept(from) ? [] : [['moved', from]])),
			),
		),
		ledger: content.ledger.map((file) => ({ ...file, data: ledgerOutside(file.data, isKept) })),
		editions: content.editions.map((file) => ({
			...file,
			data: {
				editions: file.data.editions
					.map((edition) => ({
						date: edition.date,
						added: edition.added.filter(isKept),
						changed: edition.changed.filter(isKept),
						retired: edition.retired.filter(isKept),
					}))
					// An edition of internal things alone was none outside.
					.filter(({ added, changed, retired }) => added.length + changed.length + retired.length > 0),
				digests: new Map([...file.data.digests].filter(([address]) => isKept(address))),
				steps: new Map([...file.data.steps].filter(([address]) => isKept(address))),
			},
		})),
		// Only a rule compares with them, and it looks at the whole content.
		earlierLedgers: [],
	};
}

const ledgerOutside = (ledger: Ledger, isKept: (entry: Entry) => boolean): Ledger => ({
	...ledger,
	pages: Object.fromEntries(
		Object.entries(ledger.pages).flatMap(([page, ids]) =>
			isKept(page) ? [[page, ids.filter((id) => isKept(`${page}#${id}`))]] : [],
		),
	),
	codes: ledger.codes.filter((id) => isKept(`/code/${id}/`)),
	answers: Object.fromEntries(
		Object.entries(ledger.answers).flatMap(([question, ids]) => {
			const kept = ids.filter((id) => isKept(`${question}=${id}`));
			return kept.length > 0 ? [[question, kept]] : [];
		}),
	),
});
