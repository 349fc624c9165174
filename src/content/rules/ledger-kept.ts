import { follow } from '../../links/follow.ts';
import { entriesOf } from '../../links/ledger.ts';
import { redirectsIn, ledgerOf, permalinksOf } from '../permalinks.ts';
import type { Rule } from '../rule.ts';

/** Links in old tickets must keep working: a published entry exists, has moved, or is retired with an explanation. */
export const ledgerKept: Rule = {
	id: 'ledger-kept',
	title: 'Every published entry still exists, has moved, or is retired with an explanation.',
	remedy: 'Restore it, or add to redirects.yaml where it moved, or when and why it was retired.',
	whole: true,
	check(content) {
		// The contents of a broken file would be reported as missing, although they still exist.
		if (content.findings.length > 0) return [];
		const permalinks = permalinksOf(content);
		const redirects = redirectsIn(content);
		return [...entriesOf(ledgerOf(content))].flatMap((entry) => {
			const { kind, entry: end } = follow(entry, redirects, (one) => permalinks.has(one));
			if (kind !== 'lost') return [];
			const message =
				end === entry
					? `"${entry}" was published and no longer exists.`
					: `"${entry}" was published and redirects to "${end}", which does not exist.`;
			return [{ file: 'redirects.yaml', field: '', message }];
		});
	},
};
