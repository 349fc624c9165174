import { readFragment } from '../diagnosis/fragment.ts';
import { judge, markStep, noProgress } from '../diagnosis/progress.ts';
import { addressOf, answered, returned, stateOf, type State } from '../diagnosis/session.ts';
import { shownParts } from '../diagnosis/shown-parts.ts';
import { openStations } from '../diagnosis/stations.ts';
import type { Tree } from '../diagnosis/tree.ts';
import { walk } from '../diagnosis/walk.ts';
import type { Words } from '../schemas/words.ts';
import { fill } from '../words/fill.ts';
import { pathSays, type StationState } from '../words/path-says.ts';
import { announce, copy, select } from './clipboard.ts';
import { el } from './el.ts';
import { readJson } from './read-json.ts';
import type { WorkData } from './work/work-data.ts';
import { WorkView } from './work/work-view.ts';

/** What the page carries for this element. */
interface Data extends Tree, WorkData {
	causes: WorkData['causes'];
	questions: { id: string; ask: string; answers: { id: string; label: string; summary: string; to: string }[] }[];
	/** Station by outcome. */
	stations: Record<string, string>;
	/** What a code, pair or known sentence is called, by id. */
	codes: Record<string, string>;
	words: Words['diagnosis'] & Pick<Words, 'path' | 'share'> & WorkData['words'];
}

/** Put on each entry of the browser's history that is ours, to tell Back from an address that someone pasted. */
const ours = { diagnosis: true };

/**
 * Walks the diagnosis on one page. The address is the state: every answer writes it, and Back, Forward, a reload
 * or another person's link read it again.
 */
export class FixDiagnosis extends HTMLElement {
	#data!: Data;
	#work!: WorkView;
	#state: State = { answers: {}, progress: noProgress };

	connectedCallback() {
		this.#data = readJson<Data>(this);
		this.#work = new WorkView(this.querySelector<HTMLElement>('[data-work]')!, this.#data, {
			mark: (cause, step, mark) => {
				this.#state = { ...this.#state, progress: markStep(this.#state.progress, cause, step, mark) };
				// A mark is no step in the history: Back leads to the question before, as it should.
				history.replaceState(ours, '', addressOf(this.#data, this.#state));
				this.#render([], false);
			},
			judge: (cause, fixed) => this.#judge(cause, fixed),
		});
		this.addEventListener('click', (event) => this.#onClick(event));
		addEventListener('hashchange', () => this.#onAddress());
		// Further causes come one after the other here; without a script they are a list.
		for (const list of this.querySelectorAll<HTMLElement>('[data-next]')) list.hidden = true;
		history.replaceState(ours, '');
		this.#resume(location.hash !== '' && !isPlace());
	}

	#onClick(event: MouseEvent) {
		if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
		const answer = event.target.closest<HTMLElement>('[data-answer]')?.dataset.answer;
		const question = event.target.closest<HTMLElement>('[data-node]')?.dataset.node;
		if (!answer || !question) return;
		event.preventDefault();
		this.#go(answered(this.#data, this.#state, question, answer));
	}

	#judge(cause: string, fixed: boolean | undefined) {
		this.#go({ ...this.#state, progress: judge(this.#state.progress, cause, fixed) });
	}

	/** Takes a new state and makes it a step in the browser's history. */
	#go(state: State) {
		this.#state = state;
		history.pushState(ours, '', addressOf(this.#data, state));
		this.#render([], true);
	}

	/** The address has changed: by Back or Forward, by a link to a place on this page, or by another diagnosis. */
	#onAddress() {
		if (history.state !== null) {
			const then = readFragment(this.#data, location.hash);
			this.#state = this.#known(returned(then, this.#state));
			if (then.dropped.length === 0) history.replaceState(ours, '', addressOf(this.#data, this.#state));
			return this.#render(then.dropped, true);
		}
		// A source or the main part of this page was jumped to; the diagnosis stays where it is.
		const toPlace = isPlace();
		history.replaceState(ours, '', toPlace ? addressOf(this.#data, this.#state) : location.href);
		if (!toPlace) this.#resume(true);
	}

	/** Reads the state out of the address. */
	#resume(focus: boolean) {
		const resumed = readFragment(this.#data, isPlace() ? '' : location.hash);
		const { code } = resumed;
		this.#state = this.#known(stateOf(resumed));
		// A code that cannot be named is left out like any other part, and that is said.
		const dropped = code && !this.#state.code ? [`code=${code}`, ...resumed.dropped] : resumed.dropped;
		this.#render(dropped, focus);
	}

	/** A code that this edition cannot name is not mentioned. */
	#known({ code, ...state }: State): State {
		return code && Object.hasOwn(this.#data.codes, code) ? { ...state, code } : state;
	}

	#render(dropped: string[], focus: boolean, show?: string) {
		const { path, at, ended } = walk(this.#data, this.#state.answers);
		const shown = show ?? at;
		for (const link of this.querySelectorAll('[aria-current]')) link.removeAttribute('aria-current');
		const chosen = this.#state.answers[shown];
		const node = this.querySelector(`[data-node="${CSS.escape(shown)}"]`);
		if (chosen) node?.querySelector(`[data-answer="${CSS.escape(chosen)}"]`)?.setAttribute('aria-current', 'true');
		this.querySelector<HTMLElement>('[data-intro]')!.hidden = path.length > 0;
		if (path.length > 0) this.#work.prepare();
		const end = node?.querySelector<HTMLElement>('h1, h2');
		const { endShown, heading = end } = this.#work.render(this.#standing(ended && !show ? at : undefined, end));
		for (const some of this.querySelectorAll<HTMLElement>('[data-node]'))
			some.hidden = some.dataset.node !== shown || !endShown;
		this.#renderStations(shown);
		this.#renderSoFar(path);
		this.#renderTried();
		this.#renderDropped(dropped);
		const { moved, movedOutcome } = this.#data.words;
		const title = heading?.textContent ?? '';
		this.querySelector('[data-moved]')!.textContent = focus
			? fill(ended && !show ? movedOutcome : moved, { ask: title, title })
			: '';
		if (focus) heading?.focus();
	}

	/** What the part that follows an outcome must know, and the transcript. */
	#standing(outcome: string | undefined, heading: HTMLElement | null | undefined) {
		const { questions, codes } = this.#data;
		const { code, answers } = this.#state;
		const said = walk(this.#data, answers).path.flatMap((step) => {
			const question = questions.find(({ id }) => id === step.question);
			return question?.answers.find(({ id }) => id === step.answer)?.summary ?? [];
		});
		return {
			state: this.#state,
			answers: said,
			title: heading?.textContent ?? '',
			...(outcome && { outcome }),
			...(code && { code: codes[code] ?? code }),
		};
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
		const { code } = this.#state;
		section.hidden = path.length === 0 && !code && Object.keys(this.#state.progress.fixed).length === 0;
		const started = section.querySelector<HTMLElement>('[data-code]')!;
		started.hidden = !code;
		started.textContent = fill(words.started, { code: codes[code ?? ''] ?? '' });
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
			if (copied) return;
			const box = el('pre', { class: 'mt-2 border border-line p-2 text-xs whitespace-pre-wrap', tabindex: '0' });
			box.textContent = detail.href;
			section.querySelector('[data-actions] + pre')?.remove();
			section.querySelector('[data-actions]')?.after(box);
			select(box);
		});
		section.querySelector('[data-actions]')!.replaceChildren(
			link,
			this.#button(words.startAgain, () => this.#go({ answers: {}, progress: noProgress })),
		);
	}

	/** What was tried in vain, each to be looked at again. */
	#renderTried() {
		const { causes, words } = this.#data;
		const { fixed } = this.#state.progress;
		const tried = causes.filter(({ id }) => fixed[id] === false);
		const list = this.querySelector<HTMLElement>('[data-tried]')!;
		list.hidden = tried.length === 0;
		list.replaceChildren(
			...tried.map(({ id, title }) => {
				const again = this.#button(words.work.lookAgain, () => this.#judge(id, undefined));
				again.setAttribute('aria-label', `${words.work.lookAgain}: ${title}`);
				return el('li', {}, `${fill(words.work.tried, { title })} `, again);
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

/** Whether the address names a part of this page, and no diagnosis. */
const isPlace = () => !/^#\d/.test(location.hash) && document.getElementById(location.hash.slice(1)) !== null;

customElements.define('fix-diagnosis', FixDiagnosis);
