import type { Content } from '../content.ts';
import { entriesOf, type Entry } from '../../links/ledger.ts';
import { ledgerOf } from '../permalinks.ts';
import type { Rule } from '../rule.ts';

/** A ledger that lost a line promises nothing for it, so every other rule would pass. */
export const ledgerWhole: Rule = {
	id: 'ledger-whole',
	title: 'The ledger holds every page of every edition, and whatever it held in an earlier version that Git knows.',
	remedy:
		'Bring ledger.yaml back, as with "git checkout". A guide of your own that begins anew says so in it, as in ' +
		'"begins: 2026-11-28", and has editions of its own.',
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
	return [`"${first}"${more.length > 0 ? ` and ${more.length} more` : ''} stood ${where}, and not in this ledger.`];
}

function addressesIn({ editions: [file] }: Content): Entry[] {
	const { editions = [], digests = new Map<string, string>() } = file?.data ?? {};
	return [...editions.flatMap(({ added, changed, retired }) => [...added, ...changed, ...retired]), ...digests.keys()];
}

/** Versions from before the guide began belong to the guide that it was made from. */
const earlierEntries = (content: Content): Entry[] =>
	content.earlierLedgers
		.filter(({ day }) => day >= (ledgerOf(content).begins ?? ''))
		.flatMap(({ ledger }) => [...entriesOf(ledger)]);
