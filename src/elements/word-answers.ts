import type { Found } from '../message/find.ts';
import type { Words } from '../schemas/words.ts';
import type { PageIndex } from '../search/page-index.ts';
import { isQuery, isReport, mostHits, pagesForWords, type PagesForWords } from '../search/pages-for-words.ts';
import { el } from './el.ts';
import { loadAllPages, loadPages } from './finder-index.ts';
import { didYouMean, mergeHits, pageList, textList } from './hit-list.ts';
import { searchText } from './text-search.ts';

interface Asked {
	base: string;
	words: Pick<Words, 'finder' | 'reading'>;
	/** What the person typed, and what the codes say to it. */
	text: string;
	found: Found;
	/** Puts the query right and searches again. */
	take: (query: string) => void;
}

/**
 * Pages for the words of a query: titles at once, then the rest of the index, then the full text. For a report that no
 * title answers, the causes that its sentences speak of.
 *
 * @returns what to show, better each time; nothing when there are no words to search
 */
export async function* wordAnswers(asked: Asked): AsyncGenerator<HTMLElement[]> {
	const { base, words, text, found } = asked;
	if (isReport(text, found)) {
		const index = await loadAllPages(base).catch(() => undefined);
		if (index) yield pageLists(asked, pagesForWords(text, found, index));
		return;
	}
	if (!isQuery(text, found)) return;
	const first = await loadPages(base).catch(() => undefined);
	if (!first) return;
	let index: PageIndex = first;
	let pages = pagesForWords(text, found, index);
	if (first.more) {
		// A title may still come, so that what only parts of the text speak of has to wait.
		yield pageLists(asked, { ...pages, nearest: [] });
		index = await loadAllPages(base).catch(() => first);
		pages = pagesForWords(text, found, index);
	}
	const lists = pageLists(asked, pages);
	yield lists;
	const { meant } = pages;
	if (meant.length > 0) yield [...lists, ...(await textAnswers(base, words.finder, meant, index, lists))];
}

/** Titles that fit, or what parts of a text speak of, and said to be no more than that. */
function pageLists({ base, words, take }: Asked, { hits, nearest, didYouMean: query }: PagesForWords): HTMLElement[] {
	const causes = nearest.map((page) => ({ page, heading: undefined }));
	return [
		...(query === undefined ? [] : [didYouMean(words.reading.didYouMean, query, () => take(query))]),
		...(hits.length > 0 ? [pageList(base, hits)] : []),
		...(causes.length > 0
			? [el('p', { class: 'px-4 pt-3 text-sm font-semibold' }, words.finder.nearest), pageList(base, causes)]
			: []),
	];
}

async function textAnswers(
	base: string,
	words: Words['finder'],
	meant: string[],
	index: PageIndex,
	shown: HTMLElement[],
): Promise<HTMLElement[]> {
	try {
		const fresh = mergeHits(shown, await searchText(base, meant, index, mostHits));
		if (fresh.length === 0) return [];
		return [el('p', { class: 'border-t border-line px-4 pt-3 text-sm font-semibold' }, words.inText), textList(fresh)];
	} catch {
		return [el('p', { class: 'px-4 py-3 text-sm' }, words.textFailed)];
	}
}
