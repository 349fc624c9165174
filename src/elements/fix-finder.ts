import { find } from '../message/find.ts';
import type { Words } from '../schemas/words.ts';
import type { PageIndex } from '../search/page-index.ts';
import { meaningful, searchPages } from '../search/search-pages.ts';
import { fill } from '../words/fill.ts';
import { codeItem, pageItem, textItem } from './answer-list.ts';
import { el } from './el.ts';
import { loadIndex, type FinderIndex } from './finder-index.ts';
import { readJson } from './read-json.ts';
import { prepare, searchText } from './text-search.ts';

/** A longer text is a message: its words would only find everything. */
const longestSearch = 300;
/** Beside a code, a few words narrow it down; more of them are the rest of a message. */
const longestBesideCode = 40;
/** What an address can carry through mail and proxies. */
const longestAddress = 1000;
const pause = 120;

/**
 * The one box. Codes are resolved as they are typed, then titles, then the full text when it has arrived.
 * Nothing that is pasted leaves the browser.
 */
class FixFinder extends HTMLElement {
	#words!: Words['finder'];
	#base = '/';
	#box!: HTMLTextAreaElement;
	/** Counts the inputs, so that a late answer to an old one is thrown away. */
	#turn = 0;
	#timer = 0;

	connectedCallback() {
		this.#words = readJson<{ finder: Words['finder'] }>(this).finder;
		this.#base = this.dataset.base ?? '/';
		this.#box = this.querySelector('textarea')!;
		this.#box.addEventListener('focus', () => void this.#load(), { once: true });
		this.#box.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => void this.#show(), pause);
		});
		this.addEventListener('keydown', (event) => this.#onKey(event));
		if (this.dataset.page !== undefined) this.#readAddress();
		if (this.dataset.autofocus !== undefined && matchMedia('(hover: hover)').matches) this.#box.focus();
	}

	/** `/search/?q=…` shows what the box would show. */
	#readAddress() {
		this.#box.value = new URLSearchParams(location.search).get('q') ?? '';
		if (this.#box.value) void this.#show();
	}

	#load(): Promise<FinderIndex> {
		prepare(this.#base).catch(() => undefined);
		return loadIndex(this.dataset.index ?? '');
	}

	#onKey(event: KeyboardEvent) {
		if (event.key === 'Enter' && !event.shiftKey && event.target === this.#box && !event.isComposing) {
			event.preventDefault();
			void this.#open();
		}
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#moveFocus(event);
		if (event.key === 'Escape') this.#box.focus();
	}

	/** Arrow keys go from the box through the answers and back; within several lines of text they stay there till its end. */
	#moveFocus(event: KeyboardEvent) {
		const { selectionEnd, value } = this.#box;
		const isWithin = value.includes('\n') && selectionEnd < value.length;
		if (event.target === this.#box && (event.key === 'ArrowUp' || isWithin)) return;
		const stops = [this.#box, ...this.querySelectorAll<HTMLElement>('.answers a')];
		const next = stops[stops.indexOf(event.target as HTMLTextAreaElement) + (event.key === 'ArrowDown' ? 1 : -1)];
		if (!next) return;
		event.preventDefault();
		next.focus();
	}

	/**
	 * Enter: an exact code opens its page; anything else goes on to the answers that stand here. The words are never put
	 * into an address that is asked for, because a server would read them.
	 */
	async #open() {
		clearTimeout(this.#timer);
		if (!this.#box.value.trim()) return;
		await this.#show();
		const first = this.querySelector<HTMLAnchorElement>('.answers a[href]');
		const isExact = this.querySelector<HTMLElement>('.answers [data-exact]') !== null;
		if (isExact || this.dataset.page !== undefined) first?.click();
		else first?.focus();
	}

	async #show() {
		const turn = (this.#turn += 1);
		const text = this.#box.value;
		if (this.dataset.page !== undefined && text.length <= longestAddress)
			history.replaceState(null, '', text ? `?${new URLSearchParams({ q: text })}` : location.pathname);
		if (!text.trim()) return this.#render([], '');
		let index: FinderIndex;
		try {
			index = await this.#load();
		} catch {
			return this.#render([el('p', { class: 'px-4 py-3' }, this.#words.failed)], this.#words.failed);
		}
		if (turn !== this.#turn) return;
		const lists = this.#known(text, index);
		this.#render(lists, this.#count(lists));
		const isExact = lists.some((list) => list.dataset.exact !== undefined);
		const words = wordsIn(text, index.pages, isExact);
		if (words.length === 0) {
			if (lists.length === 0) this.#renderNothing();
			return;
		}
		const more = await this.#fullText(words, lists);
		if (turn !== this.#turn) return;
		if (lists.length + more.length === 0) this.#renderNothing();
		else this.#render([...lists, ...more], this.#count([...lists, ...more]));
	}

	/** What the index knows without asking anyone: codes and titles. */
	#known(text: string, { codes, pages }: FinderIndex): HTMLElement[] {
		const found = find(text, codes);
		const titles = (id: string) => pages.pages.find(({ address }) => address.endsWith(`/${id}/`))?.title ?? id;
		const words = wordsIn(text, pages, found.verdict === 'exact');
		const hits = words.length > 0 && found.verdict !== 'unknown' ? searchPages(words.join(' '), pages) : [];
		const known = found.answers.map((answer) => codeItem(this.#base, answer, titles));
		const unknown = fill(this.#words.unknown, { code: text.trim() });
		const isExact = found.verdict === 'exact' ? { 'data-exact': '' } : { 'data-said': unknown };
		return [
			...(known.length > 0 ? [el('ul', { class: 'divide-y divide-line', ...isExact }, ...known)] : []),
			...(hits.length > 0
				? [el('ul', { class: 'divide-y divide-line' }, ...hits.map((hit) => pageItem(this.#base, hit)))]
				: []),
		];
	}

	async #fullText(words: string[], before: HTMLElement[]): Promise<HTMLElement[]> {
		try {
			const shown = new Set(before.flatMap((list) => [...list.querySelectorAll('a')].map(({ pathname }) => pathname)));
			const hits = await searchText(this.#base, words, 8);
			const fresh = hits.filter(({ url }) => !shown.has(new URL(url, location.href).pathname));
			if (fresh.length === 0) return [];
			return [
				el('p', { class: 'border-t border-line px-4 pt-3 text-sm font-semibold' }, this.#words.inText),
				el('ul', { class: 'divide-y divide-line' }, ...fresh.map(textItem)),
			];
		} catch {
			return [el('p', { class: 'px-4 py-3 text-sm' }, this.#words.textFailed)];
		}
	}

	/** What is announced: how many answers there are, or that there is none in this edition. */
	#count(lists: HTMLElement[]): string {
		const said = lists[0]?.dataset.said;
		if (said) return said;
		const n = lists.reduce((sum, list) => sum + list.querySelectorAll('li').length, 0);
		return n === 1 ? this.#words.countOne : fill(this.#words.count, { n });
	}

	#renderNothing() {
		this.#render([el('p', { class: 'px-4 py-3' }, this.#words.none)], this.#words.none);
	}

	#render(parts: HTMLElement[], said: string) {
		const answers = this.querySelector<HTMLElement>('.answers')!;
		answers.hidden = parts.length === 0;
		answers.replaceChildren(...parts);
		this.querySelector('[role="status"]')!.textContent = said;
	}
}

/**
 * The words to search for. A number is none of them: one that is no known code must not find a page by looking like
 * another. A longer text is a message, whose words would find everything.
 */
function wordsIn(text: string, pages: PageIndex, isExact: boolean): string[] {
	if (text.length > (isExact ? longestBesideCode : longestSearch)) return [];
	return meaningful(text, pages).filter((word) => !/\d/.test(word));
}

customElements.define('fix-finder', FixFinder);
