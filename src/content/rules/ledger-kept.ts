import { follow } from '../../links/follow.ts';
import { entriesOf } from '../../links/ledger.ts';
import { redirectsIn, ledgerOf, permalinksOf } from '../permalinks.ts';
import type { Rule } from '../rule.ts';

/** Links in old tickets must not die: what was published is there, has a successor, or a note that says why not. */
export const ledgerKept: Rule = {
	id: 'ledger-kept',
	title: 'Whatever was published is still there, has moved, or is retired with a note.',
	remedy: 'Bring it back, or write in redirects.yaml where it moved to, or since when and why it is retired.',
	whole: true,
	check(content) {
		// The contents of a file that cannot be read would be missed here too, though they are not gone.
		if (content.findings.length > 0) return [];
		const promises = permalinksOf(content);
		const redirects = redirectsIn(content);
		return [...entriesOf(ledgerOf(content))].flatMap((entry) => {
			const { kind, entry: end } = follow(entry, redirects, (one) => promises.has(one));
			if (kind !== 'lost') return [];
			const message =
				end === entry
					? `"${entry}" was published and is gone.`
					: `"${entry}" was published and leads to "${end}", which does not exist.`;
			return [{ file: 'redirects.yaml', field: '', message }];
		});
	},
};
