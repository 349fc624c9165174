/**
 * How a request is answered: `network` asks the network first and falls back on a copy, `copy` takes what never changes
 * under its address from the copies, and `pass` leaves it to the browser.
 */
type Way = 'network' | 'copy' | 'pass';

/** What decides about a request. */
interface Asked {
	method: string;
	url: string;
	/** The value of its Range header: a part is never a copy of the whole. */
	range: string | null;
}

/** Kinds of files that pages ask for by themselves. Downloads and what machines read are left alone. */
const ours = /(^|\/)$|^[^/]+\.(json|svg)$|^pagefind\//;

/**
 * @param asked the request
 * @param scope address of the folder that the site is served from
 * @param parts names of what is in that folder
 * @returns how it is answered
 */
export function wayToAnswer({ method, url, range }: Asked, scope: string, parts: readonly string[]): Way {
	const path = pathInSite(url, scope, parts);
	if (method !== 'GET' || range !== null || path === undefined) return 'pass';
	if (path.startsWith('assets/')) return 'copy';
	return ours.test(path) || isPageWithoutSlash(path) ? 'network' : 'pass';
}

/** Links in mail lose their last slash. */
const isPageWithoutSlash = (path: string) => !/\.\w+$/.test(path);

function pathInSite(url: string, scope: string, parts: readonly string[]): string | undefined {
	const address = url.replace(/[?#].*/s, '');
	if (!address.startsWith(scope)) return undefined;
	const path = address.slice(scope.length);
	return path === '' || parts.includes(path.split('/', 1)[0] ?? '') ? path : undefined;
}

/**
 * @param url address that was asked for
 * @returns the address under which its copy is kept: what was searched for stays out of it, and a page has its last slash
 */
export function copyAddress(url: string): string {
	const address = url.replace(/[?#].*/s, '');
	return /\/[^/.]+$/.test(address) ? `${address}/` : address;
}

/**
 * What an answer of the network means for the copy: it is a new one, the page is gone, or the server is in trouble, so that
 * an old copy is better than what it says. Anything else, such as a redirect, is for the browser.
 */
export function meaningOf({ status, type, redirected }: Pick<Response, 'status' | 'type' | 'redirected'>) {
	if (status === 404 || status === 410) return 'gone';
	if (status >= 500) return 'trouble';
	return status === 200 && type === 'basic' && !redirected ? 'copy' : 'pass';
}
