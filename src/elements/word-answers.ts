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
	/** What the person typed, and what the finder makes of it. */
	text: string;
	finding: Finding;
	pages: PageIndex;
	/** What was shown while the rest was still on its way. */
	titles: Titles | undefined;
	/** Puts the query right and searches again. */
	take: (query: string) => void;
}

/** A list of pages, and which they are. */
interface Titles {
	addresses: string;
	list: HTMLElement;
}

const addressesOf = (hits: readonly Hit[]) => hits.map(({ page }) => page.address).join(' ');

/** A longer text, or one on several lines, is read, not searched for. */
export const isShort = (text: string): boolean => text.length <= maxQuery && !text.trim().includes('\n');

/**
 * The titles that fit a short query, as long as what reads reports is still on its way: on a slow line they come first.
 * @param text what the person typed
 * @param base path of the site
 * @param rest resolves when all is there, and then no titles are needed
 * @returns undefined when nothing fits, or nothing could be loaded
 */
export async function quickTitles(text: string, base: string, rest: Promise<unknown>): Promise<Titles | undefined> {
	const first = await Promise.race([rest.then(() => undefined), loadPages(base)]).catch(() => undefined);
	const hits = first ? queryPages(text, [], first).hits : [];
	return hits.length > 0 ? { addresses: addressesOf(hits), list: pageList(base, hits) } : undefined;
}

/**
 * Pages for a short query in words: titles at once, then the full text.
 *
 * @returns what to show, better each time
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
