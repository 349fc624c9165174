import type { CodeIndex } from '../codes/code-index.ts';
import type { AddressBook } from '../links/recover.ts';
import { linksIn } from '../links/unwrap.ts';
import type { PageIndex } from '../search/page-index.ts';
import { joinPages, type FirstPages, type RestOfPage } from '../search/split-pages.ts';
import type { FinderIndex, ReportIndex } from '../finder/report-index.ts';
import { loadJson } from './load-json.ts';

/**
 * Loads what is known of codes, once; after a failure the next call tries again.
 *
 * @param base path of the site
 * @throws when it cannot be loaded
 */
export const loadCodes = (base: string): Promise<CodeIndex> => loadJson(`${base}finder.json`);

/** The same for the titles of the pages; of a large site only what answers at once. */
export const loadPages = (base: string): Promise<FirstPages> => loadJson(`${base}finder-pages.json`);

/** The same for the titles of all pages but those of codes, and for old addresses; for an address that leads nowhere. */
export const loadAddresses = (base: string): Promise<AddressBook> => loadJson(`${base}addresses.json`);

/**
 * The pages to which the links of a text may lead. Without a link nothing is waited for: codes are answered
 * before the titles have come.
 *
 * @returns no pages when they cannot be loaded, or are not needed
 */
export async function pagesLinkedIn(text: string, base: string): Promise<Pick<PageIndex, 'pages' | 'former'>> {
	if (linksIn(text).length === 0) return { pages: [] };
	const first = await loadPages(base).catch(() => undefined);
	return first ?? { pages: [] };
}

let whole: Promise<PageIndex> | undefined;

/** Loads all that is known of the pages. Without a second part no request is made. */
export function loadAllPages(base: string): Promise<PageIndex> {
	whole ??= loadPages(base).then(async (first) =>
		first.more ? joinPages(first, await loadJson<RestOfPage[]>(`${base}finder-more.json`)) : first,
	);
	whole.catch(() => (whole = undefined));
	return whole;
}

/** Loads all that the finder knows. */
export async function loadFinder(base: string): Promise<FinderIndex> {
	const [codes, pages, report] = await Promise.all([
		loadCodes(base),
		loadAllPages(base),
		loadJson<ReportIndex>(`${base}finder-report.json`),
	]);
	return { codes, pages, report };
}
