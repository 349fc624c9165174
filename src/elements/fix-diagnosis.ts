import { readFragment, writeFragment } from '../diagnosis/fragment.ts';
import { shownParts } from '../diagnosis/shown-parts.ts';
import { openStations } from '../diagnosis/stations.ts';
import type { Tree } from '../diagnosis/tree.ts';
import { answerQuestion, walk, type Answers } from '../diagnosis/walk.ts';
import type { Words } from '../schemas/words.ts';
import { fill } from '../words/fill.ts';
import { pathSays, type StationState } from '../words/path-says.ts';
import { announce, copy } from './clipboard.ts';
import { el } from './el.ts';
import { readJson } from './read-json.ts';

/** What the page carries for this element. */
interface Data extends Tree {
	questions: { id: string; ask: string; answers: { id: string; label: string; to: string }[] }[];
	/** Station by outcome. */
	stations: Record<string, string>;
	/** What a code or pair is called, by id. */
	codes: Record<string, string>;
	words: Words['diagnosis'] & Pick<Words, 'path' | 'share'>;
}

/**
 * Walks the diagnosis on one page. The address is the state: every answer writes it, and Back, Forward, a reload
 * or another person's link read it again.
 */
export class FixDiagnosis extends HTMLElement {
	#data!: Data;
	#answers: Answers = {};
	#code: string | undefined;

	connectedCallback() {
		this.#data = readJson<Data>(this);
		this.addEventListener('click', (event) => this.#onClick(event));
		addEventListener('hashchange', () => this.#resume(true));
		this.#resume(location.hash !== '');
	}

	#onClick(event: MouseEvent) {
		if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
		const answer = event.target.closest<HTMLElement>('[data-answer]')?.dataset.answer;
		const question = event.target.closest<HTMLElement>('[data-node]')?.dataset.node;
		if (!answer || !question) return;
		event.preventDefault();
		this.#go(answerQuestion(this.#data, this.#answers, question, answer));
	}

	/** Takes new answers and makes them a step in the browser's history. */
	#go(answers: Answers, show?: string) {
		this.#answers = answers;
		history.pushState(null, '', `#${writeFragment(this.#data, answers, this.#code)}`);
		this.#render([], true, show);
	}

	/** Reads the answers out of the address. */
	#resume(focus: boolean) {
		const { answers, code, dropped } = readFragment(this.#data, location.hash);
		this.#answers = answers;
		this.#code = code && Object.hasOwn(this.#data.codes, code) ? code : undefined;
		this.#render(dropped, focus);
	}

	#render(dropped: string[], focus: boolean, show?: string) {
		const { path, at, ended } = walk(this.#data, this.#answers);
		const shown = show ?? at;
		for (const node of this.querySelectorAll<HTMLElement>('[data-node]')) node.hidden = node.dataset.node !== shown;
		for (const link of this.querySelectorAll('[aria-current]')) link.removeAttribute('aria-current');
		const chosen = this.#answers[shown];
		const node = this.querySelector(`[data-node="${CSS.escape(shown)}"]`);
		if (chosen) node?.querySelector(`[data-answer="${CSS.escape(chosen)}"]`)?.setAttribute('aria-current', 'true');
		this.querySelector<HTMLElement>('[data-intro]')!.hidden = path.length > 0;
		this.#renderStations(shown);
		this.#renderSoFar(path);
		this.#renderDropped(dropped);
		const heading = node?.querySelector<HTMLElement>('h1, h2');
		const { moved, movedOutcome } = this.#data.words;
		const title = heading?.textContent ?? '';
		this.querySelector('[role="status"]')!.textContent = focus
			? fill(ended ? movedOutcome : moved, { ask: title, title })
			: '';
		if (focus) heading?.focus();
	}

	#renderStations(at: string) {
		const open = openStations(this.#data, at, new Map(Object.entries(this.#data.stations)));
		const { words } = this.#data;
		const names: { id: string; name: string }[] = [];
		const states: Record<string, StationState> = {};
		for (const item of this.querySelectorAll<HTMLElement>('[data-station]')) {
			const id = item.dataset.station ?? '';
			const state = open.has(id) ? 'open' : 'out';
			names.push({ id, name: item.querySelector('.station')?.textContent?.trim() ?? '' });
			states[id] = state;
			item.dataset.state = state;
			const said = item.querySelector('.state') ?? el('span', { class: 'state' });
			said.textContent = words.path[state];
			item.append(said);
		}
		this.querySelector('.path-says')!.textContent = pathSays(names, states, words.path);
	}

	#renderSoFar(path: readonly { question: string; answer: string }[]) {
		const { words, questions, codes } = this.#data;
		const section = this.querySelector<HTMLElement>('[data-so-far]')!;
		section.hidden = path.length === 0 && !this.#code;
		const started = section.querySelector<HTMLElement>('[data-code]')!;
		started.hidden = !this.#code;
		started.textContent = fill(words.started, { code: codes[this.#code ?? ''] ?? '' });
		section.querySelector('ol')!.replaceChildren(
			...path.map((step) => {
				const question = questions.find(({ id }) => id === step.question);
				const answer = question?.answers.find(({ id }) => id === step.answer);
				const change = this.#button(words.change, () => this.#render([], true, step.question));
				change.setAttribute('aria-label', `${words.change}: ${question?.ask ?? ''}`);
				return el('li', {}, `${question?.ask ?? ''} `, el('strong', {}, answer?.label ?? ''), ' ', change);
			}),
		);
		const link = this.#button(words.link, async () => {
			const detail = { href: location.href };
			// Whoever has something to add to the link, or to keep out of it, does so now.
			this.dispatchEvent(new CustomEvent('fix-link', { bubbles: true, detail }));
			const copied = await copy(detail.href);
			announce(link, copied ? words.share.copiedLink : words.share.failed);
		});
		section.querySelector('[data-actions]')!.replaceChildren(
			link,
			this.#button(words.startAgain, () => {
				this.#code = undefined;
				this.#go({});
			}),
		);
	}

	#renderDropped(dropped: string[]) {
		const place = this.querySelector<HTMLElement>('[data-dropped]')!;
		place.hidden = dropped.length === 0;
		place.textContent = fill(this.#data.words.dropped, { parts: shownParts(dropped) });
	}

	#button(words: string, act: () => void): HTMLButtonElement {
		const button = el('button', { type: 'button', class: 'cursor-pointer py-1 text-accent underline' }, words);
		button.addEventListener('click', act);
		return button;
	}
}

customElements.define('fix-diagnosis', FixDiagnosis);
