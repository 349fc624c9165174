import { stringify } from 'yaml';
import type { Ledger } from '../schemas/ledger.ts';

const header = `# Every address and id that was ever published. Links in old tickets rest on it, so nothing is taken out.
# Written by "npm run ledger", which only adds. What is gone gets a successor or a note in redirects.yaml.
`;

const perPage = (pages: Readonly<Record<string, readonly string[]>>) =>
	Object.fromEntries(Object.entries(pages).map(([page, ids]) => [page, ids.join(' ')]));

/**
 * @param ledger what was published
 * @returns the text of `ledger.yaml`: one line per page, its ids separated by spaces
 */
export function formatLedger({ begins, sections, pages, codes, answers }: Ledger): string {
	const file = {
		...(begins && { begins }),
		sections: sections.join(' '),
		pages: perPage(pages),
		codes: codes.join(' '),
		answers: perPage(answers),
	};
	return header + stringify(file, { lineWidth: 120 });
}
