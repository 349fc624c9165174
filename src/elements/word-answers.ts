import type { Found } from '../message/find.ts';
import type { Words } from '../schemas/words.ts';
import { causesInWords } from '../search/causes-in-words.ts';
import { meantBy } from '../search/meant-by.ts';
import type { PageIndex } from '../search/page-index.ts';
import { meaningful, searchPages } from '../search/search-pages.ts';
import { el } from './el.ts';
import { loadAllPages, loadPages } from './finder-index.ts';
import { didYouMean, mergeHits, pageList, textList } from './hit-list.ts';
import { searchText } from './text-search.ts';

/** A longer text is a message or a mail: all its words together would find nothing. */
const longestSearch = 300;
/** So many words that carry meaning are a report: where no page holds them all, some of them may still tell. */
const leastReport = 4;
/** Of the titles, and of the text: more would not be read. */
const mostHits = 5;
/** Of the causes that only a part of the words speaks of. */
const mostNearest = 3;

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
export async function* wordAnswers({ base, words, text, found, take }: Asked): AsyncGenerator<HTMLElement[]> {
	if (isReport(text, found)) {
		yield nearest(base, words, text, await loadAllPages(base).catch(() => undefined));
		return;
	}
	if (!isQuery(text, found)) return;
	const first = await loadPages(base).catch(() => undefined);
	const typed = first ? wordsOf(text, found, first) : [];
	if (!first || typed.length === 0) return;
	const shown = new Set(found.answers.map(({ address }) => address));
	const titles = (index: PageIndex) => titleAnswers(base, words, typed, index, take, shown);
	let index: PageIndex = first;
	let { meant, list } = titles(index);
	yield list;
	if (first.more) {
		index = await loadAllPages(base).catch(() => first);
		({ meant, list } = titles(index));
		yield list;
	}
	// Beside a code, words that no title has are the rest of a sentence.
	if (found.verdict !== 'none' && list.length === 0) return;
	if (list.length === 0 && typed.length >= leastReport) {
		list = nearest(base, words, text, index);
		if (list.length > 0) yield list;
	}
	yield [...list, ...(await textAnswers(base, words.finder, meant, index, list))];
}

/** A long text without a known code, or words beside an unknown one: what its sentences speak of is all there is to say. */
function isReport(text: string, { verdict }: Found): boolean {
	return verdict === 'unknown' || (verdict === 'none' && text.length > longestSearch);
}

/** A message is answered by its codes; a line with a known code and words is asked for both. */
function isQuery(text: string, { verdict, recognition }: Found): boolean {
	if (text.length > longestSearch) return false;
	return verdict === 'none' || (verdict === 'exact' && recognition !== undefined && !text.trim().includes('\n'));
}

/** A number that is no known code must not find a page by looking like another. */
function wordsOf(text: string, { verdict }: Found, index: PageIndex): string[] {
	return meaningful(text, index).filter((word) => verdict === 'none' || !/\d/.test(word));
}

function titleAnswers(
	base: string,
	words: Asked['words'],
	typed: string[],
	index: PageIndex,
	take: Asked['take'],
	shown: ReadonlySet<string>,
) {
	const hits = searchPages(typed.join(' '), index, mostHits).filter(({ page }) => !shown.has(page.address));
	const meant = meantBy(typed, hits[0]);
	const query = meant.join(' ');
	const isGuess = query !== typed.join(' ');
	return {
		meant,
		list: [
			...(isGuess ? [didYouMean(words.reading.didYouMean, query, () => take(query))] : []),
			...(hits.length > 0 ? [pageList(base, hits)] : []),
		],
	};
}

/** What parts of a text speak of, and said to be no more than that. */
function nearest(base: string, { finder }: Asked['words'], text: string, index: PageIndex | undefined): HTMLElement[] {
	const causes = index ? causesInWords(text, index, mostNearest) : [];
	if (causes.length === 0) return [];
	return [
		el('p', { class: 'px-4 pt-3 text-sm font-semibold' }, finder.nearest),
		pageList(
			base,
			causes.map((page) => ({ page, heading: undefined })),
		),
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
