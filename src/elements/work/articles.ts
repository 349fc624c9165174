import type { ApiArticle } from '../../schemas/api.ts';
import { loadJson } from '../load-json.ts';

/**
 * Fetches all articles, once for the life of the page: whoever works through a fix may lose the connection on the way.
 *
 * @param address of the machine twin of the articles
 * @throws when they cannot be fetched; the next call tries again
 */
export const loadArticles = (address: string): Promise<ApiArticle[]> => loadJson(address);
