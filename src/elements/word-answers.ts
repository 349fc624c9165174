import type { Finding } from '../finder/find-causes.ts';
import { maxHits, queryPages } from '../finder/query-pages.ts';
import { maxQuery } from '../message/find.ts';
import type { Words } from '../schemas/words.ts';
import type { PageIndex } from '../search/page-index.ts';
import type { Hit } from '../search/search-pages.ts';
import { el } from './el.ts';
import { loadPages } from './finder-index.ts';
import { didYouMean, mergeHits, pageList, textList } from './hit-list.ts';
import { searchText } from './text-search.ts';

interface Query {
	base: string;
	words: Pick<Words, 'finder' | 'reading'>;
	/** What the person typed, and what the finder found in it. */
	text: string;
	finding: Finding;
	pages: PageIndex;
	/** Titles that were shown while the rest was still loading. */
	titles: Titles | undefined;
	/** Corrects the query and searches again. */
	take: (query: string) => void;
}

/** A list of pages, and their addresses. */
interface Titles {
	addresses: string;
	list: HTMLElement;
}

const addressesOf = (hits: readonly Hit[]) => hits.map(({ page }) => page.address).join(' ');

/** Whether a text is a query. A longer text, or one with several lines, is read as a message. */
export const isShort = (text: string): boolean => text.length <= maxQuery && !text.trim().includes('\n');

/**
 * The titles that match a short query, shown while the finder is still loading: on a slow connection they come first.
 * @param text what the person typed
 * @param base path of the site
 * @param rest resolves when everything has loaded, and then no titles are needed
 * @returns undefined when nothing matches, or loading failed
 */
export async function quickTitles(text: string, base: string, rest: Promise<unknown>): Promise<Titles | undefined> {
	const first = await Promise.race([rest.then(() => undefined), loadPages(base)]).catch(() => undefined);
	const hits = first ? queryPages(text, [], first).hits : [];
	return hits.length > 0 ? { addresses: addressesOf(hits), list: pageList(base, hits) } : undefined;
}

/**
 * Pages for a short query in words: titles at once, then the full text.
 *
 * @returns what to show, more complete each time
 */
export async function* wordAnswers({
	base,
	words,
	text,
	finding,
	pages,
	titles,
	take,
}: Query): AsyncGenerator<HTMLElement[]> {
	const { hits, correctedQuery, didYouMean: meant } = queryPages(text, finding.causes, pages);
	const lists = [
		...(meant === undefined ? [] : [didYouMean(words.reading.didYouMean, meant, () => take(meant))]),
		// Answers that are already shown stay, so that focus in them is not lost.
		...(hits.length === 0 ? [] : [titles?.addresses === addressesOf(hits) ? titles.list : pageList(base, hits)]),
	];
	yield lists;
	yield [...lists, ...(await textAnswers(base, words.finder, correctedQuery, pages, lists))];
}

async function textAnswers(
	base: string,
	words: Words['finder'],
	query: string[],
	index: PageIndex,
	shown: HTMLElement[],
): Promise<HTMLElement[]> {
	try {
		const fresh = mergeHits(shown, await searchText(base, query, index, maxHits));
		if (fresh.length === 0) return [];
		return [el('p', { class: 'border-t border-line px-4 pt-3 text-sm font-semibold' }, words.inText), textList(fresh)];
	} catch {
		return [el('p', { class: 'px-4 py-3 text-sm' }, words.textFailed)];
	}
}
