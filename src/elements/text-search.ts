/** One hit of the full-text search. */
export interface TextHit {
	/** Address of the page, as a link on this site. */
	url: string;
	title: string;
	excerpt: string;
	/** The sections that matched, best first; none when only the beginning of the page did. */
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
const mostSections = 2;

interface Result {
	score: number;
	data(): Promise<Section & { meta: { title?: string }; sub_results: Section[] }>;
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

/**
 * Searches the full text. All words must occur; when nothing holds them all, the last ones are left out in turn.
 *
 * @param base path of the site
 * @param words words that carry meaning
 * @param most how many hits at the most
 * @throws when the search could not be loaded
 */
export async function searchText(base: string, words: readonly string[], most: number): Promise<TextHit[]> {
	const search = await prepare(base);
	for (let count = words.length; count > 0; count -= 1) {
		const { results } = await search.search(words.slice(0, count).join(' '));
		const hits = results.filter(({ score }) => score > 0).slice(0, most);
		if (hits.length > 0) return Promise.all(hits.map(async (hit) => toHit(await hit.data())));
	}
	return [];
}

function toHit(data: Awaited<ReturnType<Result['data']>>): TextHit {
	const sections = data.sub_results
		.filter(({ url }) => url.includes('#'))
		.sort((one, other) => weightOf(other) - weightOf(one))
		.slice(0, mostSections)
		.map((section) => ({ url: section.url, title: section.title, excerpt: excerptOf(section) }));
	return { url: data.url, title: data.meta.title ?? '', excerpt: excerptOf(data), sections };
}

function weightOf({ weighted_locations: places = [] }: Section): number {
	return places.reduce((sum, place) => sum + place.balanced_score, 0);
}

function excerptOf({ plain_excerpt: plain, excerpt }: Section): string {
	return plain ?? excerpt.replace(/<[^>]*>/g, '');
}
