import type { State } from '../../diagnosis/session.ts';
import { openStations } from '../../diagnosis/stations.ts';
import type { Tree } from '../../diagnosis/tree.ts';
import type { Walk } from '../../diagnosis/walk.ts';
import type { Words } from '../../schemas/words.ts';
import { fill } from '../../words/fill.ts';
import { pathSays, type StationState } from '../../words/path-says.ts';
import { announce, copy, select } from '../clipboard.ts';
import { el } from '../el.ts';

/** What the page carries for the way. */
export interface WayData extends Tree {
	causes: { id: string; title: string; steps: string[] }[];
	questions: { id: string; ask: string; answers: { id: string; label: string; summary: string; to: string }[] }[];
	/** Station by outcome. */
	stations: Record<string, string>;
	/** What a code, pair or known sentence is called, by id. */
	codes: Record<string, string>;
	words: Words['diagnosis'] & Pick<Words, 'path' | 'share' | 'work'>;
}

/** What a person does with the way; the diagnosis takes it into its state. */
export interface WayActs {
	/** Shows a question again that has been answered. */
	change(question: string): void;
	/** Takes back that a cause was tried in vain. */
	reopen(cause: string): void;
	startAgain(): void;
}

/** The way to where the diagnosis stands: what was answered and tried so far, and the stations that are still open. */
export class WayView {
	readonly #root: HTMLElement;
	readonly #data: WayData;
	readonly #acts: WayActs;

	/** @param root the diagnosis, which holds the path and what was answered so far */
	constructor(root: HTMLElement, data: WayData, acts: WayActs) {
		this.#root = root;
		this.#data = data;
		this.#acts = acts;
	}

	/**
	 * @param path what was answered, in order
	 * @param at the question or outcome that is shown
	 */
	render({ code, progress }: State, path: Walk['path'], at: string): void {
		this.#renderStations(at);
		this.#renderSoFar(path, code, progress.fixed);
		this.#renderTried(progress.fixed);
	}

	#renderStations(at: string) {
		const open = openStations(this.#data, at, new Map(Object.entries(this.#data.stations)));
		const { words } = this.#data;
		const names: { id: string; name: string }[] = [];
		const states: Record<string, StationState> = {};
		for (const item of this.#root.querySelectorAll<HTMLElement>('[data-station]')) {
			const id = item.dataset.station ?? '';
			const state = open.has(id) ? 'open' : 'out';
			names.push({ id, name: item.querySelector('.station')?.textContent?.trim() ?? '' });
			states[id] = state;
			item.dataset.state = state;
			const said = item.querySelector('.state') ?? el('span', { class: 'state' });
			said.textContent = words.path[state];
			item.append(said);
		}
		this.#root.querySelector('.path-says')!.textContent = pathSays(names, states, words.path);
	}

	#renderSoFar(path: Walk['path'], code: string | undefined, fixed: State['progress']['fixed']) {
		const { words, questions, codes } = this.#data;
		const section = this.#root.querySelector<HTMLElement>('[data-so-far]')!;
		section.hidden = path.length === 0 && !code && Object.keys(fixed).length === 0;
		const started = section.querySelector<HTMLElement>('[data-code]')!;
		started.hidden = !code;
		started.textContent = fill(words.started, { code: codes[code ?? ''] ?? '' });
		section.querySelector('ol')!.replaceChildren(
			...path.map((step) => {
				const question = questions.find(({ id }) => id === step.question);
				const answer = question?.answers.find(({ id }) => id === step.answer);
				const change = button(words.change, () => this.#acts.change(step.question));
				change.setAttribute('aria-label', `${words.change}: ${question?.ask ?? ''}`);
				return el('li', {}, `${question?.ask ?? ''} `, el('strong', {}, answer?.label ?? ''), ' ', change);
			}),
		);
		const link = button(words.link, () => this.#copyLink(section, link));
		link.ariaLive = 'polite';
		const again = button(words.startAgain, () => this.#acts.startAgain());
		section.querySelector('[data-actions]')!.replaceChildren(link, again);
	}

	/** Where the clipboard is refused, the link is shown to be copied by hand. */
	async #copyLink(section: HTMLElement, link: HTMLButtonElement) {
		const { share } = this.#data.words;
		const detail = { href: location.href };
		// Whoever has something to add to the link, or to keep out of it, does so now.
		this.#root.dispatchEvent(new CustomEvent('fix-link', { bubbles: true, detail }));
		const copied = await copy(detail.href);
		announce(link, copied ? share.copiedLink : share.failed);
		if (copied) return;
		const box = el('pre', { class: 'mt-2 border border-line p-2 text-xs whitespace-pre-wrap', tabindex: '0' });
		box.textContent = detail.href;
		section.querySelector('[data-actions] + pre')?.remove();
		section.querySelector('[data-actions]')?.after(box);
		select(box);
	}

	/** What was tried in vain, each to be looked at again. */
	#renderTried(fixed: State['progress']['fixed']) {
		const { causes, words } = this.#data;
		const tried = causes.filter(({ id }) => fixed[id] === false);
		const list = this.#root.querySelector<HTMLElement>('[data-tried]')!;
		list.hidden = tried.length === 0;
		list.replaceChildren(
			...tried.map(({ id, title }) => {
				const again = button(words.work.lookAgain, () => this.#acts.reopen(id));
				again.setAttribute('aria-label', `${words.work.lookAgain}: ${title}`);
				return el('li', {}, `${fill(words.work.tried, { title })} `, again);
			}),
		);
	}
}

function button(words: string, act: () => void): HTMLButtonElement {
	const made = el('button', { type: 'button', class: 'cursor-pointer py-1 text-accent underline' }, words);
	made.addEventListener('click', act);
	return made;
}
