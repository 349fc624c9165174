import { follow } from '../../links/follow.ts';
import { entriesOf } from '../../links/ledger.ts';
import { goneOf, ledgerOf, promisesOf } from '../promises.ts';
import type { Rule } from '../rule.ts';

/** Links in old tickets must not die: what was published is there, has a successor, or a note that says why not. */
export const ledgerKept: Rule = {
	id: 'ledger-kept',
	title: 'Whatever was published is still there, has moved, or is retired with a note.',
	remedy: 'Bring it back, or write in content/gone.yaml where it moved to, or since when and why it is retired.',
	whole: true,
	check(content) {
		// What stands in a file that cannot be read would be missed here too, and is not gone.
		if (content.findings.length > 0) return [];
		const promises = promisesOf(content);
		const gone = goneOf(content);
		return [...entriesOf(ledgerOf(content))].flatMap((entry) => {
			const { kind, entry: end } = follow(entry, gone, (one) => promises.has(one));
			if (kind !== 'lost') return [];
			const message =
				end === entry
					? `"${entry}" was published and is gone.`
					: `"${entry}" was published and leads to "${end}", which does not exist.`;
			return [{ file: 'gone.yaml', field: '', message }];
		});
	},
};
