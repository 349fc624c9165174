import { find, type Found } from '../message/find.ts';
import type { Words } from '../schemas/words.ts';
import { countOf, hideAnswers, showAnswers } from './box-answers.ts';
import { limitBox } from './box-limit.ts';
import { answerList } from './code-answers.ts';
import { el } from './el.ts';
import { loadCodes, loadFinder, loadPages, pagesLinkedIn } from './finder-index.ts';
import { FinderKeys } from './finder-keys.ts';
import { answerContext, causeAnswers, noAnswer, readingOf } from './finding-answers.ts';
import { findCausesInTasks, nextTask, readInTasks } from './in-tasks.ts';
import { suggestedCode } from './suggested-code.ts';
import { readJson } from './read-json.ts';
import { isShort, quickTitles, wordAnswers } from './word-answers.ts';

/** The texts of the box, from the page. */
export type FinderWords = Pick<Words, 'finder' | 'reading'>;

/** Longest address that survives mail and proxies. */
const maxAddressLength = 1000;
const pause = 120;

/**
 * The search box. It shows codes as they are typed, then titles, then hits in the full text when they have loaded.
 * Nothing that is pasted leaves the browser.
 */
export class SearchBox extends FinderKeys {
	#words!: FinderWords;
	#base = '/';
	/** Counts the inputs, so that a late answer to an earlier one is discarded. */
	#turn = 0;
	#timer = 0;
	/** The query in the address. */
	#initialQuery: string | undefined;

	connectedCallback() {
		// The box in the header waits until its texts have loaded.
		if (this.dataset.from === undefined) this.start(readJson<FinderWords>(this));
	}

	/** Starts answering, including what is already in the box. */
	start(words: FinderWords) {
		this.#words = words;
		this.#base = this.dataset.base ?? '/';
		this.listen();
		limitBox(this.box, this.#words.reading.cut);
		this.box.addEventListener('focus', () => void this.#load());
		if (document.activeElement === this.box) void this.#load();
		this.box.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => void this.#show(), pause);
		});
		if (this.dataset.page !== undefined) this.#readAddress();
		else if (this.box.value) void this.#show();
		if (this.dataset.autofocus !== undefined && matchMedia('(hover: hover)').matches) this.box.focus();
	}

	/** Hides the answers, and discards those that are still loading. */
	close() {
		clearTimeout(this.#timer);
		this.#turn += 1;
		hideAnswers(this);
	}

	/** Shows the answers to the text in the box again. */
	reopen() {
		if (this.box.value.trim()) void this.#show();
	}

	/** Reads the query from `/search/?q=…`, or from `#q=…`, used by the header because its text may be pasted. */
	#readAddress() {
		const pasted = new URLSearchParams(location.hash.slice(1)).get('q');
		this.pasted = pasted !== null;
		this.#initialQuery = pasted ?? new URLSearchParams(location.search).get('q') ?? '';
		this.box.value = this.#initialQuery;
		if (this.#initialQuery) void this.#show();
	}

	/** Loads on focus what codes need. The rest loads with the first key, and the full-text search only for words. */
	async #load(): Promise<void> {
		await Promise.allSettled([loadCodes(this.#base), loadPages(this.#base)]);
	}

	/**
	 * Enter opens the page of an exact code; otherwise it moves to the answers below. The text is never put into an address
	 * that is requested, because a server would read it.
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
	 * Shows the answers to what is in the box: codes at once, the likeliest causes when everything is there.
	 * @param shown called whenever answers are shown, with the verdict on codes
	 */
	async #show(shown?: (verdict: Found['verdict']) => void): Promise<void> {
		const turn = (this.#turn += 1);
		const text = this.box.value;
		const { reading } = this.#words;
		// A reload sends the address to the server, so pasted text never goes into it.
		if (this.dataset.page !== undefined) {
			const fitsAddress = text && !this.pasted && text.length <= maxAddressLength;
			history.replaceState(null, '', fitsAddress ? `?${new URLSearchParams({ q: text })}` : location.pathname);
		}
		if (!text.trim()) return showAnswers(this, [], '');
		const render = (parts: HTMLElement[], found: Found) => {
			if (turn !== this.#turn || parts.length === 0) return;
			showAnswers(this, parts, countOf(parts, found, this.#words.finder));
			shown?.(found.verdict);
		};
		// The code that ranks causes loads with its data, because neither is needed before the first key.
		const finder = Promise.all([loadFinder(this.#base), import('../finder/find-causes.ts')]);
		finder.catch(() => undefined);
		// The first list is kept when more arrives, so that focus in it is not lost.
		let quick: { ids: string; list: HTMLElement } | undefined;
		const idsOf = ({ answers }: Found) => answers.map(({ id }) => id).join();
		try {
			const [codes, linked] = await Promise.all([loadCodes(this.#base), pagesLinkedIn(text, this.#base)]);
			const found = await readInTasks((part) => find(part, codes, linked.pages, linked.former), text);
			if (found.answers.length > 0) {
				const context = answerContext(this.#base, reading, codes, linked.pages);
				quick = { ids: idsOf(found), list: answerList(context, found.answers) };
				render([quick.list], found);
			}
		} catch {
			if (turn === this.#turn) this.#say(this.#words.finder.failed);
			return;
		}
		const titles = quick || !isShort(text) ? undefined : await quickTitles(text, this.#base, finder);
		// Enter waits for the whole answer, so `shown` is not called for these.
		if (titles && turn === this.#turn)
			showAnswers(this, [titles.list], countOf([titles.list], { verdict: 'none', answers: [] }, this.#words.finder));
		const loaded = await finder.catch(() => undefined);
		// Let the browser paint before the longer work begins.
		await nextTask();
		if (turn !== this.#turn) return;
		if (!loaded) return this.#say(this.#words.finder.failed);
		const [index, causeFinder] = loaded;
		const finding = await findCausesInTasks(causeFinder, text, index);
		if (turn !== this.#turn) return;
		const { found } = finding;
		const context = answerContext(this.#base, reading, index.codes, index.pages.pages);
		const panel = readingOf(context, text, found, text === this.#initialQuery);
		const isSame = quick?.ids === idsOf(found);
		const answers = [
			...suggestedCode(text, found, index.codes, reading.didYouMean, this.#take),
			...(found.answers.length === 0 ? [] : [isSame && quick ? quick.list : answerList(context, found.answers)]),
		];
		const none = () =>
			this.#say(this.#words.finder.none, [...noAnswer(this.#base, reading, text, finding, index), ...panel]);
		if (!finding.isQuery) {
			const parts = [...answers, ...causeAnswers(this.#base, reading, finding, index.pages)];
			return parts.length > 0 ? render([...parts, ...panel], found) : none();
		}
		if (answers.length > 0) return render([...answers, ...panel], found);
		let isEmpty = true;
		const query = { base: this.#base, words: this.#words, text: found.rest ?? text, finding, pages: index.pages };
		for await (const hits of wordAnswers({ ...query, titles, take: this.#take })) {
			if (turn !== this.#turn) return;
			isEmpty &&= hits.length === 0;
			render([...hits, ...(hits.length > 0 ? panel : [])], found);
		}
		if (isEmpty && turn === this.#turn) none();
	}

	#take = (query: string) => {
		this.box.value = query;
		this.box.focus();
		void this.#show();
	};

	#say(message: string, more: HTMLElement[] = []) {
		showAnswers(this, [el('p', { class: 'px-4 py-3' }, message), ...more], message);
	}
}

customElements.define('search-box', SearchBox);
