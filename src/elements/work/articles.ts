import type { ApiArticle } from '../../schemas/api.ts';

let loading: Promise<ApiArticle[]> | undefined;

/**
 * Fetches all articles, once for the life of the page: whoever works through a fix may lose the connection on the way.
 *
 * @param address of the machine twin of the articles
 * @throws when they cannot be fetched; the next call tries again
 */
export function loadArticles(address: string): Promise<ApiArticle[]> {
	loading ??= fetchArticles(address).catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function fetchArticles(address: string): Promise<ApiArticle[]> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`The articles could not be fetched: ${response.status}.`);
	return (await response.json()) as ApiArticle[];
}
