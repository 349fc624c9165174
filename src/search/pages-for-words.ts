import type { Found } from '../message/find.ts';
import { causesInWords } from './causes-in-words.ts';
import { meantBy } from './meant-by.ts';
import type { IndexedPage, PageIndex } from './page-index.ts';
import { meaningful, searchPages, type Hit } from './search-pages.ts';

/** A longer text is a message or a mail: all its words together would find nothing. */
const longestSearch = 300;
/** So many words that carry meaning are a report: where no page holds them all, some of them may still tell. */
const leastReport = 4;
/** Of the titles, and of the text: more would not be read. */
export const mostHits = 5;
/** Of the causes that only a part of the words speaks of. */
const mostNearest = 3;

/** What the codes have said to a text, as far as its words ask for it. */
type Said = Pick<Found, 'verdict' | 'answers' | 'recognition'>;

/** Where the words of a text lead, before its full text is searched. */
export interface PagesForWords {
	/** Pages whose titles fit, best first. */
	hits: Hit[];
	/** Causes that only parts of the text speak of; none where a title fits. */
	nearest: IndexedPage[];
	/** What to search the full text for: the words as they were probably meant; empty where it is not to be searched. */
	meant: string[];
	/** Those words as a query, where only a guess found something. */
	didYouMean: string | undefined;
}

const nothing: PagesForWords = { hits: [], nearest: [], meant: [], didYouMean: undefined };

/**
 * A long text without a known code, or words beside an unknown one: what its sentences speak of is all there is to say,
 * and that takes all that is known of the pages.
 */
export function isReport(text: string, { verdict }: Pick<Said, 'verdict'>): boolean {
	return verdict === 'unknown' || (verdict === 'none' && text.length > longestSearch);
}

/** A message is answered by its codes; a line with a known code and words is asked for both. */
export function isQuery(text: string, { verdict, recognition }: Omit<Said, 'answers'>): boolean {
	if (text.length > longestSearch) return false;
	return verdict === 'none' || (verdict === 'exact' && recognition !== undefined && !text.trim().includes('\n'));
}

/**
 * The pages for the words of a text: those whose titles fit; where there are none, the causes that parts of it speak of.
 *
 * @param text what the person typed, without links to pages
 * @param said what the codes say to it; a page that they lead to is not named again
 * @param index what the quick search knows
 */
export function pagesForWords(text: string, said: Said, index: PageIndex): PagesForWords {
	const { verdict, answers } = said;
	if (isReport(text, said)) return { ...nothing, nearest: causesInWords(text, index, mostNearest) };
	const typed = isQuery(text, said) ? wordsAsked(text, verdict, index) : [];
	if (typed.length === 0) return nothing;
	const shown = new Set(answers.map(({ address }) => address));
	const query = typed.join(' ');
	const hits = searchPages(query, index, mostHits).filter(({ page }) => !shown.has(page.address));
	// Beside a code, words that no title has are the rest of a sentence.
	if (hits.length === 0 && verdict !== 'none') return nothing;
	const isNearest = hits.length === 0 && typed.length >= leastReport;
	const nearest = isNearest ? causesInWords(text, index, mostNearest) : [];
	const meant = meantBy(typed, hits[0]);
	return { hits, nearest, meant, didYouMean: meant.join(' ') === query ? undefined : meant.join(' ') };
}

/** A number that is no known code must not find a page by looking like another. */
function wordsAsked(text: string, verdict: Said['verdict'], index: PageIndex): string[] {
	return meaningful(text, index).filter((word) => verdict === 'none' || !/\d/.test(word));
}
