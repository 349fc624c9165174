import type { Content } from '../content.ts';
import { entriesOf, type Entry } from '../../links/ledger.ts';
import { ledgerOf } from '../permalinks.ts';
import type { Rule } from '../rule.ts';

/** No other rule would notice an entry that was removed from the ledger. */
export const ledgerComplete: Rule = {
	id: 'ledger-complete',
	title: 'The ledger contains every page of every edition, and every entry of its earlier versions in Git.',
	remedy:
		'Restore ledger.yaml, for example with "git checkout". For a new guide, set its first day in ledger.yaml, as in ' +
		'"begins: 2026-11-28", and start a new editions.yaml.',
	whole: true,
	check(content) {
		const known = entriesOf(ledgerOf(content));
		const lost = (entries: Iterable<Entry>) => [...new Set(entries)].filter((entry) => !known.has(entry));
		const inEditions = lost(addressesIn(content));
		const inGit = lost(earlierEntries(content)).filter((entry) => !inEditions.includes(entry));
		return [
			...missing(inEditions, 'in an edition of editions.yaml'),
			...missing(inGit, 'in an earlier version of the ledger'),
		].map((message) => ({ file: 'ledger.yaml', field: '', message }));
	},
};

function missing([first, ...more]: Entry[], where: string): string[] {
	if (first === undefined) return [];
	return [
		`"${first}"${more.length > 0 ? ` and ${more.length} more` : ''} ${more.length > 0 ? 'are' : 'is'} ${where}, but not in this ledger.`,
	];
}

function addressesIn({ editions: [file] }: Content): Entry[] {
	const { editions = [], digests = new Map<string, string>() } = file?.data ?? {};
	return [...editions.flatMap(({ added, changed, retired }) => [...added, ...changed, ...retired]), ...digests.keys()];
}

/** Versions from before the first day of the guide belong to the guide that it was copied from. */
const earlierEntries = (content: Content): Entry[] =>
	content.earlierLedgers
		.filter(({ day }) => day >= (ledgerOf(content).begins ?? ''))
		.flatMap(({ ledger }) => [...entriesOf(ledger)]);
