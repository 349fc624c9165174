import { find } from '../../../src/message/find.ts';
import { pagesForWords } from '../../../src/search/pages-for-words.ts';
import type { BoxIndex } from './real-index.ts';

/** What the box answers to a query before the full text has arrived. */
export interface BoxAnswer {
	/** Last parts of the addresses that it leads to, best first; empty for pages that are neither cause nor guide. */
	pages: string[];
	/** The query put right, where only a guess found something. */
	didYouMean: string | undefined;
}

/**
 * Asks as the box does: codes first, then the words, by the rules of the box itself.
 * A code stands for the first cause that its page leads to.
 */
export function askTheBox(query: string, { codes, pages, knowledge }: BoxIndex): BoxAnswer {
	const found = find(query, codes, pages.pages);
	const byCode = found.answers.map(({ kind, id }) => (kind === 'cause' ? id : firstCause(id, knowledge)));
	const { hits, nearest, didYouMean } = pagesForWords(found.rest ?? query, found, pages);
	const byWords = [...hits.map(({ page }) => page), ...nearest].map(
		(page) => /^\/(?:fix|guides)\/([^/#]+)\/$/.exec(page.address)?.[1] ?? '',
	);
	return { pages: [...byCode, ...byWords], didYouMean };
}

function firstCause(id: string, { codes, pairs }: BoxIndex['knowledge']): string {
	const ofCode = codes.find((code) => code.id === id)?.causes[0];
	return ofCode ?? pairs.find((pair) => pair.id === id)?.causes[0]?.cause ?? '';
}
