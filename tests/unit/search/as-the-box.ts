import { findCauses } from '../../../src/finder/find-causes.ts';
import { queryPages } from '../../../src/finder/query-pages.ts';
import type { BoxIndex } from './real-index.ts';

/** The box's results for a query before the full text has arrived. */
export interface BoxAnswer {
	/** Last parts of the URLs that it leads to, best first; empty for pages that are neither cause nor guide. */
	pages: string[];
	/** The corrected query, if only a guess found something. */
	didYouMean: string | undefined;
}

/** Searches as the box does: the most likely causes; for a short query in words, the pages with matching titles. */
export function askTheBox(query: string, index: BoxIndex): BoxAnswer {
	const { isQuery, causes } = findCauses(query, index);
	if (!isQuery) return { pages: causes.map(({ id }) => id), didYouMean: undefined };
	const { hits, didYouMean } = queryPages(query, causes, index.pages);
	return { pages: hits.map(({ page }) => /^\/(?:fix|guides)\/([^/#]+)\/$/.exec(page.address)?.[1] ?? ''), didYouMean };
}
