import { follow } from '../links/follow.ts';
import type { Entry } from '../links/ledger.ts';
import type { Ledger } from '../schemas/ledger.ts';
import type { Content } from './content.ts';
import { cutOut } from './cut-out.ts';
import { permalinksOf, redirectsIn } from './permalinks.ts';

/**
 * The published addresses that the public site may know: those that exist, or lead to something that does. Both sites
 * share one ledger, which never loses an entry, so an entry that leads nowhere on the public site is internal.
 *
 * @param content content without its internal parts
 * @returns its redirects, its ledger and its editions
 */
export function publicLedger(content: Content): Pick<Content, 'redirects' | 'ledger' | 'editions' | 'earlierLedgers'> {
	const permalinks = permalinksOf(content);
	const table = redirectsIn(content);
	const isKept = (entry: Entry) => /^(here|retired)$/.test(follow(entry, table, (one) => permalinks.has(one)).kind);
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
					// An edition that changed only internal parts does not exist for the public.
					.filter(({ added, changed, retired }) => added.length + changed.length + retired.length > 0),
				digests: new Map([...file.data.digests].filter(([address]) => isKept(address))),
				steps: new Map([...file.data.steps].filter(([address]) => isKept(address))),
			},
		})),
		// Only one rule uses them, and it checks the whole content.
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
