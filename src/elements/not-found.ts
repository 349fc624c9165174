import { leadOn } from '../links/lead-on.ts';
import { withBase } from '../links/with-base.ts';
import { meantBy } from '../message/lost-address.ts';
import { el } from './el.ts';
import { loadAddresses, loadCodes } from './finder-index.ts';

/** Says what was asked for, and leads on to the page that was meant. */
class NotFound extends HTMLElement {
	connectedCallback() {
		const { asked = '', base = '/' } = this.dataset;
		const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length - 1) : location.pathname;
		this.append(el('p', {}, `${asked} `, el('code', { class: 'break-all' }, path.slice(0, 200))));
		// Without the index the page still says what was asked for, and the box is there.
		this.#recover(base, path).catch(() => undefined);
	}

	async #recover(base: string, path: string) {
		const { perhaps = '' } = this.dataset;
		const [codes, book] = await Promise.all([loadCodes(base), loadAddresses(base)]);
		const { address, near, byQuery } = meantBy(path, location.search, codes, book);
		const to = address && withBase(base, address);
		// A server that lacks a page of this edition would be asked for it for ever.
		if (to === location.pathname) return;
		// The fragment and the question travel along: they may name a step or carry answers.
		const target = to && leadOn({ to, places: {} }, byQuery ? '' : location.search, location.hash);
		if (target) return location.replace(target);
		if (near.length === 0) return;
		const links = near.map((one) => el('li', {}, el('a', { href: withBase(base, one) }, book.titles[one] ?? one)));
		this.append(el('p', { class: 'mt-3' }, perhaps), el('ul', { class: 'list-disc pl-5' }, ...links));
	}
}

customElements.define('not-found', NotFound);
