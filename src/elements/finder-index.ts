import type { CodeIndex } from '../codes/code-index.ts';
import type { PageIndex } from '../search/page-index.ts';
import { joinPages, type FirstPages, type RestOfPage } from '../search/split-pages.ts';

const loaded = new Map<string, Promise<unknown>>();

/** Loads a file once; after a failure the next call tries again. */
function load<T>(address: string): Promise<T> {
	const known = loaded.get(address);
	if (known) return known as Promise<T>;
	const loading = fetch(address).then((response) => {
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		return response.json() as Promise<T>;
	});
	loaded.set(address, loading);
	loading.catch(() => loaded.delete(address));
	return loading;
}

/**
 * Loads what is known of codes, once; after a failure the next call tries again.
 *
 * @param base path of the site
 * @throws when it cannot be loaded
 */
export const loadCodes = (base: string): Promise<CodeIndex> => load(`${base}finder.json`);

/** The same for the titles of the pages; of a large site only what answers at once. */
export const loadPages = (base: string): Promise<FirstPages> => load(`${base}finder-pages.json`);

let whole: Promise<PageIndex> | undefined;

/** Loads all that is known of the pages. Without a second part no request is made. */
export function loadAllPages(base: string): Promise<PageIndex> {
	whole ??= loadPages(base).then(async (first) =>
		first.more ? joinPages(first, await load<RestOfPage[]>(`${base}finder-more.json`)) : first,
	);
	whole.catch(() => (whole = undefined));
	return whole;
}
