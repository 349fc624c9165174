import type { CodeIndex } from '../codes/code-index.ts';
import type { PageIndex } from '../search/page-index.ts';

/** What the box and the not-found page load: the codes, and the titles of the pages. */
export interface FinderIndex {
	codes: CodeIndex;
	pages: PageIndex;
}

let index: Promise<FinderIndex> | undefined;

/**
 * Loads the index, once; after a failure the next call tries again.
 *
 * @param address of the JSON file
 * @throws when it cannot be loaded
 */
export function loadIndex(address: string): Promise<FinderIndex> {
	index ??= fetch(address).then((response) => {
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		return response.json() as Promise<FinderIndex>;
	});
	index.catch(() => (index = undefined));
	return index;
}
