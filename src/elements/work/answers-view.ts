import { shownParts } from '../../diagnosis/shown-parts.ts';
import { pathSummary } from '../../diagnosis/path-summary.ts';
import { stageStates } from '../../diagnosis/stages.ts';
import { fill } from '../../text/fill.ts';
import { announce, copy, select } from '../clipboard.ts';
import { el } from '../el.ts';
import type { Session } from './session.ts';

/** Actions on the answers, handled by the diagnosis. */
export interface AnswerActs {
	/** Shows an answered question again. */
	change(question: string): void;
	startAgain(): void;
}

/** The answers so far, and the stages that are still possible. */
export class AnswersView {
	readonly #root: HTMLElement;
	readonly #session: Session;
	readonly #acts: AnswerActs;

	/** @param root the diagnosis, which contains the path, the answers so far and the note on ignored parts */
	constructor(root: HTMLElement, session: Session, acts: AnswerActs) {
		this.#root = root;
		this.#session = session;
		this.#acts = acts;
	}

	/** Shows the state of the session. */
	render(): void {
		this.#renderStages();
		this.#renderAnswers();
		const { data, dropped } = this.#session;
		const note = this.#part('dropped');
		note.hidden = dropped.length === 0;
		note.textContent = fill(data.words.diagnosis.dropped, { parts: shownParts(dropped) });
	}

	#part = (name: string) => this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;

	/** The path is hidden until an answer has ruled out or skipped a stage. */
	#renderStages() {
		const summary = this.#root.querySelector('.path-summary');
		// A guide without stages has no path.
		if (!summary) return;
		const { data, state } = this.#session;
		const states = stageStates(data, state.answers, new Map(Object.entries(data.stages)));
		const names: { id: string; name: string }[] = [];
		for (const item of this.#root.querySelectorAll<HTMLElement>('[data-stage]')) {
			const id = item.dataset.stage ?? '';
			const stage = states[id];
			names.push({ id, name: item.querySelector('.stage')?.textContent?.trim() ?? '' });
			item.querySelector('.state')?.remove();
			delete item.dataset.state;
			if (!stage) continue;
			item.dataset.state = stage;
			item.append(el('span', { class: 'state' }, data.words.path[stage]));
		}
		summary.textContent = pathSummary(names, states, data.words.path);
		this.#part('path').hidden = Object.values(states).every((stage) => stage === 'open');
	}

	#renderAnswers() {
		const { data, isEmpty, state, walked } = this.#session;
		const { words, questions, codes } = { ...data, words: data.words.diagnosis };
		this.#part('answers').hidden = isEmpty;
		this.#part('count').textContent = fill(words.soFar, { n: walked.path.length });
		const started = this.#part('code');
		started.hidden = !state.code;
		started.textContent = fill(words.started, { code: codes[state.code ?? ''] ?? '' });
		this.#part('list').replaceChildren(
			...walked.path.map((step) => {
				const question = questions.find(({ id }) => id === step.question);
				const answer = question?.answers.find(({ id }) => id === step.answer);
				const change = button(words.change, () => this.#acts.change(step.question));
				change.setAttribute('aria-label', `${words.change}: ${question?.ask ?? ''}`);
				return el('li', {}, `${question?.ask ?? ''} `, el('strong', {}, answer?.label ?? ''), ' ', change);
			}),
		);
		const link = button(words.link, () => this.#copyLink(link));
		link.ariaLive = 'polite';
		this.#part('actions').replaceChildren(
			link,
			button(words.startAgain, () => this.#acts.startAgain()),
		);
	}

	/** If the clipboard is refused, the link is shown to be copied by hand. */
	async #copyLink(link: HTMLButtonElement) {
		const { share } = this.#session.data.words;
		const detail = { href: location.href };
		// Listeners may now add to the link or remove parts of it.
		this.#root.dispatchEvent(new CustomEvent('copy-link', { bubbles: true, detail }));
		const copied = await copy(detail.href);
		announce(link, copied ? share.copiedLink : share.failed);
		if (copied) return;
		const box = el('pre', { class: 'shown', tabindex: '0' });
		box.textContent = detail.href;
		const actions = this.#part('actions');
		if (actions.nextElementSibling instanceof HTMLPreElement) actions.nextElementSibling.remove();
		actions.after(box);
		select(box);
	}
}

function button(words: string, act: () => void): HTMLButtonElement {
	const element = el('button', { type: 'button', class: 'cursor-pointer py-1 text-accent underline' }, words);
	element.addEventListener('click', act);
	return element;
}
