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
import { meantCode } from './meant-code.ts';
import { readJson } from './read-json.ts';
import { isShort, quickTitles, wordAnswers } from './word-answers.ts';

/** The words that the page brings for the box. */
export type FinderWords = Pick<Words, 'finder' | 'reading'>;

/** What an address can carry through mail and proxies. */
const maxAddressLength = 1000;
const pause = 120;

/**
 * The one box. Codes are resolved as they are typed, then titles, then the full text when it has arrived.
 * Nothing that is pasted leaves the browser.
 */
export class SearchBox extends FinderKeys {
	#words!: FinderWords;
	#base = '/';
	/** Counts the inputs, so that a late answer to an old one is thrown away. */
	#turn = 0;
	#timer = 0;
	/** What the address asked for. */
	#asked: string | undefined;

	connectedCallback() {
		// The box in the header waits until its words have come.
		if (this.dataset.from === undefined) this.start(readJson<FinderWords>(this));
	}

	/** Begins to answer, also what came into the box before. */
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

	/** Hides the answers, and throws away those that are still on their way. */
	close() {
		clearTimeout(this.#timer);
		this.#turn += 1;
		hideAnswers(this);
	}

	/** Answers again what is in the box. */
	reopen() {
		if (this.box.value.trim()) void this.#show();
	}

	/** `/search/?q=…` shows what the box would show; `#q=…` brings what was pasted into the header's search. */
	#readAddress() {
		const pasted = new URLSearchParams(location.hash.slice(1)).get('q');
		this.pasted = pasted !== null;
		this.#asked = pasted ?? new URLSearchParams(location.search).get('q') ?? '';
		this.box.value = this.#asked;
		if (this.#asked) void this.#show();
	}

	/** With the focus what answers a code; with the first key the rest, and the full text only for words. */
	async #load(): Promise<void> {
		await Promise.allSettled([loadCodes(this.#base), loadPages(this.#base)]);
	}

	/**
	 * Enter: an exact code opens its page; anything else goes on to the answers below. The words are never put
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
	 * Shows the answers to what is in the box: codes at once, the likeliest causes when everything is there.
	 * @param shown is called each time that answers are there, with what the codes say
	 */
	async #show(shown?: (verdict: Found['verdict']) => void): Promise<void> {
		const turn = (this.#turn += 1);
		const text = this.box.value;
		const { reading } = this.#words;
		// An address is asked for again at a reload, and a server reads it then: what was pasted never goes into one.
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
		// What ranks causes comes with its data: before the first key nobody needs it.
		const finder = Promise.all([loadFinder(this.#base), import('../finder/find-causes.ts')]);
		finder.catch(() => undefined);
		// What is shown at once stays when more arrives, so that the focus in it is not lost.
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
		// Enter waits for the whole answer: so nothing is told that these are here.
		if (titles && turn === this.#turn)
			showAnswers(this, [titles.list], countOf([titles.list], { verdict: 'none', answers: [] }, this.#words.finder));
		const loaded = await finder.catch(() => undefined);
		// What was shown is painted before the longer work begins.
		await nextTask();
		if (turn !== this.#turn) return;
		if (!loaded) return this.#say(this.#words.finder.failed);
		const [index, causeFinder] = loaded;
		const finding = await findCausesInTasks(causeFinder, text, index);
		if (turn !== this.#turn) return;
		const { found } = finding;
		const context = answerContext(this.#base, reading, index.codes, index.pages.pages);
		const panel = readingOf(context, text, found, text === this.#asked);
		const isSame = quick?.ids === idsOf(found);
		const answers = [
			...meantCode(text, found, index.codes, reading.didYouMean, this.#take),
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

	#say(said: string, more: HTMLElement[] = []) {
		showAnswers(this, [el('p', { class: 'px-4 py-3' }, said), ...more], said);
	}
}

customElements.define('search-box', SearchBox);
