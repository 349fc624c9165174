import { readFragment } from '../diagnosis/fragment.ts';
import { judge, markStep, noProgress } from '../diagnosis/progress.ts';
import { addressOf, answered, returned, stateOf, type State } from '../diagnosis/session.ts';
import { shownParts } from '../diagnosis/shown-parts.ts';
import { walk } from '../diagnosis/walk.ts';
import { fill } from '../words/fill.ts';
import { readJson } from './read-json.ts';
import { WayView, type WayData } from './work/way-view.ts';
import type { WorkData } from './work/work-data.ts';
import { WorkView } from './work/work-view.ts';

/** What the page carries for this element. */
interface Data extends WayData, WorkData {
	causes: WorkData['causes'];
	words: WayData['words'] & WorkData['words'];
}

/** Put on each entry of the browser's history that is ours, to tell Back from an address that someone pasted. */
const ours = { diagnosis: true };

/**
 * Walks the diagnosis on one page. The address is the state: every answer writes it, and Back, Forward, a reload
 * or another person's link read it again.
 */
class FixDiagnosis extends HTMLElement {
	#data!: Data;
	#way!: WayView;
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
		this.#way = new WayView(this, this.#data, {
			change: (question) => this.#render([], true, question),
			reopen: (cause) => this.#judge(cause, undefined),
			startAgain: () => this.#go({ answers: {}, progress: noProgress }),
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
		this.#way.render(this.#state, path, shown);
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

	#renderDropped(dropped: string[]) {
		const place = this.querySelector<HTMLElement>('[data-dropped]')!;
		place.hidden = dropped.length === 0;
		place.textContent = fill(this.#data.words.dropped, { parts: shownParts(dropped) });
	}
}

/** Whether the address names a part of this page, and no diagnosis. */
const isPlace = () => !/^#\d/.test(location.hash) && document.getElementById(location.hash.slice(1)) !== null;

customElements.define('fix-diagnosis', FixDiagnosis);
