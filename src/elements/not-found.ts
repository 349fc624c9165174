import { redirectTarget } from '../links/redirect-target.ts';
import { withBase } from '../links/with-base.ts';
import { resolveLostAddress } from '../message/lost-address.ts';
import { el } from './el.ts';
import { loadAddresses, loadCodes } from './finder-index.ts';

/** Shows the requested address, and redirects to the page that was meant. */
class NotFound extends HTMLElement {
	connectedCallback() {
		const { asked = '', base = '/' } = this.dataset;
		const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length - 1) : location.pathname;
		this.append(el('p', {}, `${asked} `, el('code', { class: 'break-all' }, path.slice(0, 200))));
		// Without the index the page still shows the address, and the box works.
		this.#recover(base, path).catch(() => undefined);
	}

	async #recover(base: string, path: string) {
		const { perhaps = '' } = this.dataset;
		const [codes, book] = await Promise.all([loadCodes(base), loadAddresses(base)]);
		const { address, near, byQuery } = resolveLostAddress(path, location.search, codes, book);
		const to = address && withBase(base, address);
		// On a server that lacks this page, redirecting to the same address would never end.
		if (to === location.pathname) return;
		// Fragment and query are kept: they may name a step or carry answers.
		const target = to && redirectTarget({ to, places: {} }, byQuery ? '' : location.search, location.hash);
		if (target) return location.replace(target);
		if (near.length === 0) return;
		const links = near.map((one) => el('li', {}, el('a', { href: withBase(base, one) }, book.titles[one] ?? one)));
		this.append(el('p', { class: 'mt-3' }, perhaps), el('ul', { class: 'list-disc pl-5' }, ...links));
	}
}

customElements.define('not-found', NotFound);
