import { resolve } from '../codes/resolve.ts';
import { recover } from '../links/recover.ts';
import { withBase } from '../links/with-base.ts';
import { el } from './el.ts';
import { loadCodes, loadTitles } from './finder-index.ts';

/** A longer part of an address is no name of a page. */
const longestAsked = 60;

/** Says what was asked for, and leads on to the page that was meant. */
class NotFound extends HTMLElement {
	connectedCallback() {
		const { asked = '', base = '/' } = this.dataset;
		const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length - 1) : location.pathname;
		this.append(el('p', {}, `${asked} `, el('code', { class: 'break-all' }, path.slice(0, 200))));
		// Without the index the page still says what was asked for, and the box is there.
		this.#recover(base, path).catch(() => undefined);
	}

	/** What was asked for may be found by its words: they are put into the box. */
	async #ask(path: string) {
		await customElements.whenDefined('fix-finder');
		const box = document.querySelector<HTMLTextAreaElement>('fix-finder textarea');
		const part = path.split('/').findLast((one) => one !== '') ?? '';
		if (!box || box.value || part.length > longestAsked) return;
		box.value = /\d/.test(part) ? part : part.replace(/[^\p{L}]+/gu, ' ').trim();
		box.dispatchEvent(new Event('input'));
	}

	async #recover(base: string, path: string) {
		const { perhaps = '' } = this.dataset;
		const [codes, pages] = await Promise.all([loadCodes(base), loadTitles(base)]);
		const titles = new Map(Object.entries(pages));
		// A pair of which one half is unknown must not be passed off as the other.
		const codeAddress = (spelled: string) => {
			const { answers } = resolve(spelled, codes);
			return answers.some(({ kind }) => kind === 'unknown') ? undefined : answers[0]?.address || undefined;
		};
		const found = recover(path, new Set(titles.keys()), codeAddress);
		const target = found.address && withBase(base, found.address);
		// A server that lacks a page of this edition would be asked for it for ever.
		if (target === location.pathname) return;
		// The fragment and the question travel along: they may name a step or carry answers.
		if (target) return location.replace(target + location.search + location.hash);
		void this.#ask(path);
		if (found.near.length === 0) return;
		const links = found.near.map((near) =>
			el('li', {}, el('a', { href: withBase(base, near) }, titles.get(near) ?? near)),
		);
		this.append(el('p', { class: 'mt-3' }, perhaps), el('ul', { class: 'list-disc pl-5' }, ...links));
	}
}

customElements.define('not-found', NotFound);
