import type { CodeIndex } from '../codes/code-index.ts';
import { find, type Found } from '../message/find.ts';
import { withBase } from '../links/with-base.ts';
import type { Words } from '../schemas/words.ts';
import type { PageIndex } from '../search/page-index.ts';
import { fill } from '../words/fill.ts';
import { answerList } from './code-answers.ts';
import { el } from './el.ts';
import { loadAllPages, loadCodes, loadPages, pagesLinkedIn } from './finder-index.ts';
import { FinderKeys } from './finder-keys.ts';
import { readJson } from './read-json.ts';
import { readingPanel } from './reading-panel.ts';
import { prepare } from './text-search.ts';
import { wordAnswers } from './word-answers.ts';

/** The words that the page brings for the box. */
type FinderWords = Pick<Words, 'finder' | 'reading' | 'nav'>;

/** What an address can carry through mail and proxies. */
const longestAddress = 1000;
const pause = 120;

/**
 * The one box. Codes are resolved as they are typed, then titles, then the full text when it has arrived.
 * Nothing that is pasted leaves the browser.
 */
class FixFinder extends FinderKeys {
	#words!: FinderWords;
	#base = '/';
	/** Counts the inputs, so that a late answer to an old one is thrown away. */
	#turn = 0;
	#timer = 0;
	/** What the address asked for. */
	#asked: string | undefined;

	connectedCallback() {
		this.#words = readJson<FinderWords>(this);
		this.#base = this.dataset.base ?? '/';
		this.listen();
		this.box.addEventListener('focus', () => void this.#load());
		this.box.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => void this.#show(), pause);
		});
		if (this.dataset.page !== undefined) this.#readAddress();
		if (this.dataset.autofocus !== undefined && matchMedia('(hover: hover)').matches) this.box.focus();
	}

	/** `/search/?q=…` shows what the box would show. */
	#readAddress() {
		this.#asked = new URLSearchParams(location.search).get('q') ?? '';
		this.box.value = this.#asked;
		if (this.#asked) void this.#show();
	}

	/** Codes and titles first; the full text is large and must not be in their way. */
	async #load(): Promise<void> {
		await Promise.allSettled([loadCodes(this.#base), loadPages(this.#base)]);
		await loadAllPages(this.#base).catch(() => undefined);
		await prepare(this.#base).catch(() => undefined);
	}

	/**
	 * Enter: an exact code opens its page; anything else goes on to the answers that stand here. The words are never put
	 * into an address that is asked for, because a server would read them.
	 */
	protected open(): void {
		clearTimeout(this.#timer);
		let isDone = false;
		void this.#show((verdict) => {
			const first = this.querySelector<HTMLAnchorElement>('.answers a[href]');
			if (!first || isDone) return;
			isDone = true;
			if (verdict === 'exact' || this.dataset.page !== undefined) location.assign(first.href);
			else first.focus();
		});
	}

	/**
	 * Shows the answers to what stands in the box.
	 * @param shown is called each time that answers stand there, with what the codes say
	 */
	async #show(shown?: (verdict: Found['verdict']) => void): Promise<void> {
		const turn = (this.#turn += 1);
		const text = this.box.value;
		// An address is asked for again at a reload, and a server reads it then: what was pasted never goes into one.
		if (this.dataset.page !== undefined) {
			const mayStand = text && !this.pasted && text.length <= longestAddress;
			history.replaceState(null, '', mayStand ? `?${new URLSearchParams({ q: text })}` : location.pathname);
		}
		if (!text.trim()) return void this.#render([], '');
		let codes: CodeIndex;
		let linked: PageIndex['pages'];
		try {
			[codes, linked] = await Promise.all([loadCodes(this.#base), pagesLinkedIn(text, this.#base)]);
		} catch {
			if (turn === this.#turn) this.#say(this.#words.finder.failed);
			return;
		}
		if (turn !== this.#turn) return;
		const found = find(text, codes, linked);
		const titles = await this.#titles(found);
		const context = { base: this.#base, codes, words: this.#words.reading, titles };
		const answers = found.answers.length > 0 ? [answerList(context, found.answers)] : [];
		const panel =
			found.recognition && isReading(found)
				? [readingPanel(context, text, found.recognition, text === this.#asked)]
				: [];
		const render = (parts: HTMLElement[]) => {
			if (turn !== this.#turn || parts.length === 0) return;
			this.#render([...parts, ...panel], this.#status(parts, found));
			shown?.(found.verdict);
		};
		render(answers);
		let isEmpty = answers.length === 0;
		for await (const hits of wordAnswers({
			base: this.#base,
			words: this.#words,
			text: found.rest ?? text,
			found,
			take: this.#take,
		})) {
			if (turn !== this.#turn) return;
			isEmpty &&= hits.length === 0;
			render([...answers, ...hits]);
		}
		if (isEmpty && turn === this.#turn) this.#say(this.#words.finder.none, [this.#elsewhere(), ...panel]);
	}

	#take = (query: string) => {
		this.box.value = query;
		this.box.focus();
		void this.#show();
	};

	/** Titles of articles, when an answer names one. */
	async #titles({ answers }: Found): Promise<(id: string) => string> {
		if (!answers.some(({ kind }) => kind === 'cause')) return (id) => id;
		const pages = await loadPages(this.#base).catch(() => undefined);
		return (id) => pages?.pages.find(({ address }) => address.endsWith(`/${id}/`))?.title ?? id;
	}

	#status(lists: HTMLElement[], { verdict, answers }: Found): string {
		const n = lists.reduce((sum, list) => sum + list.querySelectorAll('li').length, 0);
		const unknown = verdict === 'unknown' && n === answers.length ? answers[0]?.title[0]?.written : undefined;
		if (unknown !== undefined) return fill(this.#words.finder.unknown, { code: unknown });
		return n === 1 ? this.#words.finder.countOne : fill(this.#words.finder.count, { n });
	}

	#say(said: string, more: HTMLElement[] = []) {
		this.#render([el('p', { class: 'px-4 py-3' }, said), ...more], said);
	}

	/** Where the search ends, the questions and the list of all causes go on. */
	#elsewhere(): HTMLElement {
		const link = (name: 'diagnose' | 'fix') =>
			el('a', { href: withBase(this.#base, `/${name}/`) }, this.#words.nav[name]);
		return el('p', { class: 'px-4 py-2.5' }, link('diagnose'), ' · ', link('fix'));
	}

	#render(parts: HTMLElement[], said: string) {
		const answers = this.querySelector<HTMLElement>('.answers')!;
		answers.hidden = parts.length === 0;
		// What stands already stays, so that the focus in it is not lost when more arrives.
		let same = 0;
		while (parts[same] && answers.children[same] === parts[same]) same += 1;
		for (const old of [...answers.children].slice(same)) old.remove();
		answers.append(...parts.slice(same));
		this.querySelector('[role="status"]')!.textContent = said;
	}
}

/** Words alone need no account of how they were read. */
function isReading({ recognition, answers }: Found): boolean {
	return answers.length > 0 || (recognition?.ignored.length ?? 0) + (recognition?.private.length ?? 0) > 0;
}

customElements.define('fix-finder', FixFinder);
