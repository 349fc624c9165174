import type { CodeIndex } from '../codes/code-index.ts';
import type { AddressBook } from '../links/recover.ts';
import { linksIn } from '../links/unwrap.ts';
import type { PageIndex } from '../search/page-index.ts';
import { joinPages, type FirstPages, type RestOfPage } from '../search/split-pages.ts';
import type { FinderIndex, ReportIndex } from '../finder/report-index.ts';
import { loadJson } from './load-json.ts';

/**
 * Loads the index of codes, once; after a failure the next call tries again.
 *
 * @param base path of the site
 * @throws when it cannot be loaded
 */
export const loadCodes = (base: string): Promise<CodeIndex> => loadJson(`${base}finder.json`);

/** The same for the index of pages; for a large site only its first part. */
export const loadPages = (base: string): Promise<FirstPages> => loadJson(`${base}finder-pages.json`);

/** The same for old addresses and the titles of all pages except codes, for an address that does not exist. */
export const loadAddresses = (base: string): Promise<AddressBook> => loadJson(`${base}addresses.json`);

/**
 * The pages that links in a text may point to. Without a link there is no wait: codes are answered before the titles have
 * loaded.
 *
 * @returns no pages when they cannot be loaded, or are not needed
 */
export async function pagesLinkedIn(text: string, base: string): Promise<Pick<PageIndex, 'pages' | 'former'>> {
	if (linksIn(text).length === 0) return { pages: [] };
	const first = await loadPages(base).catch(() => undefined);
	return first ?? { pages: [] };
}

let whole: Promise<PageIndex> | undefined;

/** Loads the whole index of pages. Without a second part there is no second request. */
export function loadAllPages(base: string): Promise<PageIndex> {
	whole ??= loadPages(base).then(async (first) =>
		first.more ? joinPages(first, await loadJson<RestOfPage[]>(`${base}finder-more.json`)) : first,
	);
	whole.catch(() => (whole = undefined));
	return whole;
}

/** Loads the whole index of the finder. */
export async function loadFinder(base: string): Promise<FinderIndex> {
	const [codes, pages, report] = await Promise.all([
		loadCodes(base),
		loadAllPages(base),
		loadJson<ReportIndex>(`${base}finder-report.json`),
	]);
	return { codes, pages, report };
}
