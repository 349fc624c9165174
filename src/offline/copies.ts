/**
 * Caching strategy for a request: `network` tries the network first and falls back to a copy, `copy` prefers the copy, for
 * files that never change at their address, and `pass` leaves it to the browser.
 */
type Strategy = 'network' | 'copy' | 'pass';

/** The facts of a request that decide its strategy. */
interface RequestFacts {
	method: string;
	url: string;
	/** Its Range header: a partial response must not become a copy. */
	range: string | null;
}

/** Files that pages load. Downloads and files for machines are left alone. */
const ours = /(^|\/)$|^[^/]+\.(json|svg)$|^pagefind\//;

/**
 * @param request the request
 * @param scope address of the folder that the site is served from
 * @param parts names of the files and folders in it
 * @returns its strategy
 */
export function strategyFor({ method, url, range }: RequestFacts, scope: string, parts: readonly string[]): Strategy {
	const path = pathInSite(url, scope, parts);
	if (method !== 'GET' || range !== null || path === undefined) return 'pass';
	if (path.startsWith('assets/')) return 'copy';
	return ours.test(path) || isPageWithoutSlash(path) ? 'network' : 'pass';
}

/** Links in mail lose their trailing slash. */
const isPageWithoutSlash = (path: string) => !/\.\w+$/.test(path);

function pathInSite(url: string, scope: string, parts: readonly string[]): string | undefined {
	const address = url.replace(/[?#].*/s, '');
	if (!address.startsWith(scope)) return undefined;
	const path = address.slice(scope.length);
	return path === '' || parts.includes(path.split('/', 1)[0] ?? '') ? path : undefined;
}

/**
 * @param url the requested address
 * @returns the cache key of its copy: without the query, which may be a search, and with the trailing slash of a page
 */
export function copyAddress(url: string): string {
	const address = url.replace(/[?#].*/s, '');
	return /\/[^/.]+$/.test(address) ? `${address}/` : address;
}

/**
 * What a response means for the copy: it is a new copy, the page is gone, or the server is in trouble, so that an old copy
 * is better. Anything else, such as a redirect, is left to the browser.
 */
export function meaningOf({ status, type, redirected }: Pick<Response, 'status' | 'type' | 'redirected'>) {
	if (status === 404 || status === 410) return 'gone';
	if (status >= 500) return 'trouble';
	return status === 200 && type === 'basic' && !redirected ? 'copy' : 'pass';
}
