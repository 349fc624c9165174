/** Attributes of our pages that contain addresses. */
const attributes = 'href|src|action|data-base|data-facts|data-from|data-to|data-url|data-path';
const inAttribute = new RegExp(` (${attributes})="(/(?!/)[^"]*)"`, 'g');
/** Scripts build addresses from these, so they remain folders. */
const folders = ['data-base', 'data-url', 'data-path'];

/**
 * @param page path of a page below the root of the site: `fix/washer/index.html`
 * @param address an address of the site, without a base: `/fix/#name`
 * @param isFolder whether a folder remains one; otherwise it becomes its index file, which needs no server
 * @returns the address relative to the page
 */
export function relativeAddress(page: string, address: string, isFolder = false): string {
	const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(address) ?? [];
	const up = '../'.repeat(page.split('/').length - 1);
	if (isFolder) return `${up}${path}${rest}` || './';
	return `${up}${path.replace(/(^|\/)$/, '$1index.html')}${rest}`;
}

/**
 * @param page path of a page below the root of the site
 * @param html the page as built for the root of a host
 * @returns the page with relative addresses, in its data blocks too
 */
export function relativePage(page: string, html: string): string {
	return html
		.replace(
			inAttribute,
			(_, name: string, address: string) => ` ${name}="${relativeAddress(page, address, folders.includes(name))}"`,
		)
		.replace(/ content="0; url=(\/[^"]*)"/g, (_, address: string) => ` content="0; url=${relativeAddress(page, address)}"`)
		.replace(
			/(<script type="application\/json"[^>]*>)(.*?)(<\/script>)/gs,
			(_, start: string, json: string, end: string) => start + relativeJson(page, json) + end,
		);
}

/** Addresses of the site are strings that begin with a slash and contain no space. */
const relativeJson = (page: string, json: string): string =>
	json.replace(/"(\/(?:[a-z][^"\s\\]*)?)"(?!:)/g, (_, address: string) => `"${relativeAddress(page, address)}"`);
