/** One hit of the full-text search. */
export interface TextHit {
	/** Address with fragment, as a link on this site. */
	url: string;
	title: string;
	/** The section that matched; empty for the page itself. */
	section: string;
	excerpt: string;
}

interface Section {
	url: string;
	title: string;
	plain_excerpt?: string;
	excerpt: string;
}

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
	const section = data.sub_results[0] ?? data;
	const title = data.meta.title ?? '';
	return {
		url: section.url,
		title,
		section: section.title === title ? '' : section.title,
		excerpt: section.plain_excerpt ?? section.excerpt.replace(/<[^>]*>/g, ''),
	};
}
