import { find } from '../../../src/message/find.ts';
import { causesInWords } from '../../../src/search/causes-in-words.ts';
import { meantBy } from '../../../src/search/meant-by.ts';
import { meaningful, searchPages } from '../../../src/search/search-pages.ts';
import type { BoxIndex } from './real-index.ts';

/** What the box answers to a query before the full text has arrived. */
export interface BoxAnswer {
	/** Last parts of the addresses that it leads to, best first; empty for pages that are neither cause nor guide. */
	pages: string[];
	/** The query put right, where only a guess found something. */
	didYouMean: string | undefined;
}

/**
 * Asks as the box does: codes first, then the words, without the numbers of a known code.
 * A code stands for the first cause that its page leads to.
 */
export function askTheBox(query: string, { codes, pages, knowledge }: BoxIndex): BoxAnswer {
	const { verdict, answers, recognition } = find(query, codes);
	const byCode = answers.map(({ kind, id }) => (kind === 'cause' ? id : firstCause(id, knowledge)));
	const isSearched = verdict === 'none' || (verdict === 'exact' && recognition !== undefined);
	const typed = isSearched ? meaningful(query, pages).filter((word) => verdict === 'none' || !/\d/.test(word)) : [];
	const hits = typed.length > 0 ? searchPages(typed.join(' '), pages) : [];
	const meant = meantBy(typed, hits[0]).join(' ');
	const nearest = hits.length === 0 && typed.length >= 4 ? causesInWords(query, pages, 3) : [];
	const byWords = [...hits.map(({ page }) => page), ...nearest].map(
		(page) => /^\/(?:fix|guides)\/([^/#]+)\/$/.exec(page.address)?.[1] ?? '',
	);
	return { pages: [...byCode, ...byWords], didYouMean: meant === typed.join(' ') ? undefined : meant };
}

function firstCause(id: string, { codes, pairs }: BoxIndex['knowledge']): string {
	const ofCode = codes.find((code) => code.id === id)?.causes[0];
	return ofCode ?? pairs.find((pair) => pair.id === id)?.causes[0]?.cause ?? '';
}
