import { stringify } from 'yaml';
import type { Editions } from '../schemas/editions.ts';

const header = `# What was new, changed and retired in each edition, newest first. Written by "npm run ledger".
`;

/**
 * @param editions all editions
 * @returns the text of `editions.yaml`
 */
export function formatEditions({ editions, digests, steps }: Editions): string {
	const file = {
		editions: editions.map(({ date, ...lists }) => ({
			date,
			...Object.fromEntries(
				Object.entries(lists).flatMap(([name, list]) => (list.length > 0 ? [[name, list.join(' ')]] : [])),
			),
		})),
		digests: [...digests].map((pair) => pair.join('=')).join(' '),
		steps: [...steps]
			.map(([address, { digest, since }]) => `${address}=${digest}${since ? `@${since}` : ''}`)
			.join(' '),
	};
	return header + stringify(file, { lineWidth: 120 });
}
