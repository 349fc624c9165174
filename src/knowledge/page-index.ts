import type { SearchWords } from '../schemas/search.ts';
import type { PageIndex } from '../search/page-index.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * Gathers what the quick search knows of each page.
 *
 * @param knowledge all that is known
 * @param words stop words and synonyms
 */
export function pageIndex({ causes, myths }: Knowledge, words: SearchWords): PageIndex {
	return {
		...words,
		pages: [
			...causes.map(({ address, title, summary, aliases, steps }) => ({
				address,
				title,
				summary,
				aliases,
				headings: steps.map((step) => step.title),
			})),
			...myths.map(({ id, title }) => ({ address: `/myths/#${id}`, title, summary: '', aliases: [], headings: [] })),
		],
	};
}
