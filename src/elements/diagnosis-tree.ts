import { fixedCause, nextCause } from '../diagnosis/progress.ts';
import { answered, initialState, type State } from '../diagnosis/session.ts';
import { fill } from '../text/fill.ts';
import { loadJson } from './load-json.ts';
import { AnswersView } from './work/answers-view.ts';
import type { DiagnosisData } from './work/diagnosis-data.ts';
import { exhausted } from './exhausted.ts';
import { QuestionPages } from './work/question-pages.ts';
import { Session } from './work/session.ts';

/** State of our history entries, to tell Back and Forward from a pasted address. */
const ours = { diagnosis: true };

/**
 * Asks the questions on one page. The state is in the address: every answer writes it, and Back, Forward, a reload or
 * another person's link read it. An outcome opens the article of its cause, with the state in the address.
 */
class DiagnosisTree extends HTMLElement {
	#pages!: QuestionPages;
	#session: Session | undefined;
	#answers!: AnswersView;
	/** Counts calls of #show: a page that arrives late must not replace a later one. */
	#shows = 0;

	connectedCallback() {
		this.#pages = new QuestionPages(this.dataset.url ?? '', this.querySelector<HTMLElement>('[data-node]')!);
		this.addEventListener('click', (event) => this.#onClick(event));
		for (const near of ['pointerover', 'focusin'])
			this.addEventListener(near, ({ target }) => {
				const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-answer]') : null;
				if (!link) return;
				this.#pages.prepare(link);
				this.#load().catch(() => undefined);
			});
		addEventListener('hashchange', () => void this.#onAddress());
		addEventListener('pageshow', ({ persisted }) => {
			if (!persisted || !this.#session) return;
			this.#session.catchUp();
			void this.#show(true);
		});
		const comesBack = history.state !== null;
		history.replaceState(ours, '');
		if ((location.hash && !isPlace()) || comesBack) void this.#start(location.hash !== '');
	}

	/** Loads the data, once, and reads the address. */
	async #load(): Promise<Session> {
		if (this.#session) return this.#session;
		const data = await loadJson<DiagnosisData>(this.dataset.from ?? '');
		return (this.#session ??= this.#begin(data));
	}

	#begin(data: DiagnosisData): Session {
		const session = new Session(data, isPlace() ? '' : location.hash);
		this.#answers = new AnswersView(this, session, {
			change: (question) => void this.#show(true, question),
			startAgain: () => this.#go(initialState(data)),
		});
		session.followLinks(this);
		return session;
	}

	/** Shows the diagnosis in the address. */
	async #start(focus: boolean) {
		try {
			await this.#load();
		} catch {
			return this.#fail(location.href);
		}
		await this.#show(focus);
	}

	#onClick(event: MouseEvent) {
		if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
		const link = event.target.closest<HTMLAnchorElement>('a[data-answer]');
		const question = link?.closest<HTMLElement>('[data-node]')?.dataset.node;
		if (!link || !question) return;
		event.preventDefault();
		this.#load().then(
			(session) => this.#go(answered(session.data, session.state, question, link.dataset.answer ?? '')),
			// Without the data, follow the link to the page of the next question.
			() => location.assign(link.href),
		);
	}

	/** Sets a new state and adds it to the browser's history. */
	#go(state: State) {
		const session = this.#session!;
		session.state = state;
		session.dropped = [];
		const article = this.#article();
		if (article) return location.assign(article);
		if (session.address !== location.hash) history.pushState(ours, '', session.address);
		void this.#show(true);
	}

	/** The address has changed: by Back or Forward, by a link to a place on this page, or by another diagnosis. */
	async #onAddress() {
		const isOurs = history.state !== null;
		if (!this.#session && isPlace()) return;
		if (!this.#session) return this.#start(true);
		if (isOurs) {
			this.#session.goBack(location.hash);
			if (this.#session.dropped.length === 0) history.replaceState(ours, '', this.#session.address);
			return this.#show(true);
		}
		// A jump to a place on this page, such as a source, does not change the diagnosis.
		const toPlace = isPlace();
		history.replaceState(ours, '', toPlace ? this.#session.address : location.href);
		if (toPlace) return;
		this.#session.resume(location.hash);
		await this.#show(true);
	}

	/** Address of the article to open; undefined while a question is open, or when every cause was tried. */
	#article(): string | undefined {
		const { data, state, walked, articleOf } = this.#session!;
		const end = data.outcomes.find(({ id }) => id === walked.at);
		const cause = end?.article && (fixedCause(state.progress) ?? nextCause(data, end.id, state.progress));
		return cause ? articleOf(cause) : undefined;
	}

	/** @param question an answered question to show again */
	async #show(focus: boolean, question?: string) {
		const session = this.#session!;
		const show = (this.#shows += 1);
		const { at, ended } = session.walked;
		const article = question ? undefined : this.#article();
		if (article) return location.replace(article);
		const id = question ?? at;
		const isDone = !question && session.data.outcomes.some((end) => end.id === id && end.article);
		let node: HTMLElement;
		let panel: HTMLElement | undefined;
		try {
			[node, panel] = await Promise.all([
				isDone ? exhausted(session.data, id) : this.#pages.get(id),
				ended && !question ? this.#makePanel() : undefined,
			]);
		} catch {
			return this.#fail(this.#pages.address(id));
		}
		if (show !== this.#shows) return;
		this.#place.replaceChildren(node);
		if (node.querySelector('probe-box')) void import('./probe-box.ts').catch(() => undefined);
		for (const link of node.querySelectorAll('[aria-current]')) link.removeAttribute('aria-current');
		const chosen = session.state.answers[id];
		if (chosen) node.querySelector(`[data-answer="${CSS.escape(chosen)}"]`)?.setAttribute('aria-current', 'true');
		// Further causes are listed below, each with its result.
		node.querySelector<HTMLElement>('[data-next]')?.setAttribute('hidden', '');
		this.querySelector('[data-part="work"]')!.replaceChildren(...(panel ? [panel] : []));
		this.#answers.render();
		this.#say(node, focus, ended && !question);
	}

	/**
	 * The panel after an outcome; loaded only then, because most pages are questions.
	 *
	 * @throws when it cannot be loaded
	 */
	async #makePanel(): Promise<HTMLElement> {
		const { WorkPanel } = await import('./work/work-panel.ts');
		const panel = new WorkPanel(this.#session!, () => {
			history.replaceState(ours, '', this.#session!.address);
			panel.render();
		});
		panel.render();
		return panel.element;
	}

	#say(node: HTMLElement, focus: boolean, ended: boolean) {
		const { moved, movedOutcome } = this.#session!.data.words.diagnosis;
		const heading = node.querySelector<HTMLElement>('h1');
		const title = heading?.textContent ?? '';
		this.querySelector('[data-part="moved"]')!.textContent = focus
			? fill(ended ? movedOutcome : moved, { ask: title, title })
			: '';
		if (focus) heading?.focus();
	}

	/** Shows that something could not be loaded, with a link to its page. */
	#fail(address: string) {
		const note = this.querySelector<HTMLElement>('[data-part="failed"]')!;
		note.hidden = false;
		note.querySelector('a')!.href = address;
	}

	get #place(): HTMLElement {
		return this.querySelector('[data-part="place"]')!;
	}
}

/** Whether the fragment names a place on this page, not a diagnosis. */
const isPlace = () => !/^#\d/.test(location.hash) && document.getElementById(location.hash.slice(1)) !== null;

customElements.define('diagnosis-tree', DiagnosisTree);
