import type { PageIndex } from '../search/page-index.ts';
import { containsAll, textQueries } from '../search/text-queries.ts';

/** One hit of the full-text search. */
export interface TextHit {
	/** Address of the page, as a link on this site. */
	url: string;
	title: string;
	excerpt: string;
	/** The matching sections, best first; empty when only the beginning of the page matched. */
	sections: { url: string; title: string; excerpt: string }[];
}

interface Section {
	url: string;
	title: string;
	plain_excerpt?: string;
	excerpt: string;
	weighted_locations?: { balanced_score: number }[];
}

/** More sections of one page would hide the next page. */
const maxSections = 2;

interface Result {
	score: number;
	data(): Promise<Section & { content: string; meta: { title?: string }; sub_results: Section[] }>;
}

/** The part of Pagefind's browser module that is used here; the package ships no types for it. */
interface Pagefind {
	createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): PagefindInstance;
}

interface PagefindInstance {
	search(query: string): Promise<{ results: Result[] }>;
}

let instance: Promise<PagefindInstance> | undefined;

/** Loads the search, once; called when the box gets the focus. */
export function prepare(base: string): Promise<PagefindInstance> {
	instance ??= (import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>).then((pagefind) =>
		// Without a worker it runs under the policy's trusted types.
		pagefind.createInstance({ basePath: `${base}pagefind/`, baseUrl: base, noWorker: true }),
	);
	instance.catch(() => (instance = undefined));
	return instance;
}

/** Only this many results are checked; those that contain all words are among the first. */
const maxRead = 8;

/**
 * Searches the full text for pages that contain all words, or the most distinctive of them.
 *
 * @param base path of the site
 * @param words words of the query, without stop words
 * @param index for the inverse document frequency of the words
 * @param maxHits maximum number of hits
 * @throws when the search could not be loaded
 */
export async function searchText(
	base: string,
	words: readonly string[],
	index: PageIndex,
	maxHits: number,
): Promise<TextHit[]> {
	const search = await prepare(base);
	for (const query of textQueries(words, index)) {
		const { results } = await search.search(query.join(' '));
		const read = results.filter(({ score }) => score > 0).slice(0, maxRead);
		const pages = await Promise.all(read.map((result) => result.data()));
		const matching = pages.filter(({ content, meta }) => containsAll(`${meta.title ?? ''} ${content}`, query));
		if (matching.length > 0) return matching.slice(0, maxHits).map(toHit);
	}
	return [];
}

function toHit(data: Awaited<ReturnType<Result['data']>>): TextHit {
	const sections = data.sub_results
		.filter(({ url }) => url.includes('#'))
		.sort((one, other) => weightOf(other) - weightOf(one))
		.slice(0, maxSections)
		.map((section) => ({ url: section.url, title: section.title, excerpt: excerptOf(section, section.title) }));
	const { title = '' } = data.meta;
	return { url: data.url, title, excerpt: excerptOf(data, title), sections };
}

function weightOf({ weighted_locations: places = [] }: Section): number {
	return places.reduce((sum, place) => sum + place.balanced_score, 0);
}

/** The excerpt without the title, which is shown above it, from the start of a sentence unless a match would be cut off. */
function excerptOf({ plain_excerpt: plain, excerpt }: Section, title: string): string {
	const text = plainText(plain ?? excerpt.replace(/<[^>]*>/g, ''));
	if (text.startsWith(title)) return text.slice(title.length).replace(/^[.?!:\s]+/, '');
	if (/^\p{Lu}/u.test(text)) return text;
	const sentence = /[.?!:] (?=\p{Lu})/u.exec(text);
	const begins = sentence ? sentence.index + 2 : Infinity;
	return begins <= plainText(excerpt).indexOf('<mark>') ? text.slice(begins) : `… ${text}`;
}

/** Elements left out of the index leave a space before the punctuation after them. */
const plainText = (html: string) =>
	html
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replace(/ (?=[.,;:?!](?:\s|$))/g, '');
