import { changesOf, type Change } from '../../diagnosis/changed.ts';
import type { Mark } from '../../diagnosis/progress.ts';
import { el } from '../el.ts';
import type { Session } from './session.ts';

/** Changes that the marked steps made to the machine: what must be undone, and what may stay. Each can be ticked off. */
export class Changes {
	readonly element = el('div', { id: 'changes', class: 'mt-8' });
	readonly #session: Session;
	readonly #heading: 'h2' | 'h3';
	readonly #onMark: (cause: string, step: string, mark: Mark) => void;
	#shown = '';

	/**
	 * @param heading level of its titles
	 * @param onMark called when a change was undone or made again
	 */
	constructor(session: Session, heading: 'h2' | 'h3', onMark: (cause: string, step: string, mark: Mark) => void) {
		this.#heading = heading;
		this.#session = session;
		this.#onMark = onMark;
	}

	/** Shows the state of the session. */
	render(): void {
		const { progress } = this.#session.state;
		const changes = changesOf(this.#session.data.causes, progress);
		// Rebuilt only when the list changes, because the focus may be on one of the boxes.
		const shown = JSON.stringify(changes.map(({ cause, step, mark }) => [cause.id, step.id, mark.result]));
		if (shown !== this.#shown) this.#rebuild(changes);
		this.#shown = shown;
		this.element.hidden = Object.keys(progress.steps).length === 0;
		for (const box of this.element.querySelectorAll('input')) {
			const [cause = '', step = ''] = box.value.split('/');
			box.checked = progress.steps[cause]?.[step]?.undone ?? false;
		}
	}

	#rebuild(changes: readonly Change[]) {
		const { work } = this.#session.data.words;
		const list = (title: string, intro: string, some: readonly Change[]) =>
			some.length === 0
				? []
				: [
						el(this.#heading, { class: 'mt-6 text-base' }, title),
						el('p', { class: 'mt-1 text-sm text-quiet' }, intro),
						el('ul', { class: 'mt-2 flex flex-col gap-2' }, ...some.map((change) => this.#item(change))),
					];
		const temporary = list(
			work.undoNow,
			work.undoNowIntro,
			changes.filter(({ step }) => step.revert),
		);
		const lasting = list(
			work.changed,
			work.changedIntro,
			changes.filter(({ step }) => !step.revert),
		);
		this.element.replaceChildren(...(changes.length > 0 ? [...temporary, ...lasting] : [el('p', {}, work.unchanged)]));
	}

	#item({ cause, step, mark }: Change): HTMLElement {
		const { work, transcript } = this.#session.data.words;
		const box = el('input', { type: 'checkbox', value: `${cause.id}/${step.id}`, class: 'shrink-0' });
		box.addEventListener('change', () => this.#onMark(cause.id, step.id, { ...mark, undone: box.checked }));
		return el(
			'li',
			{},
			el('label', { class: 'flex items-baseline gap-3 py-1' }, box, el('span', {}, step.revert ?? step.title)),
			el(
				'p',
				{ class: 'pl-6 text-sm text-quiet' },
				`${cause.title}: ${step.title}, ${transcript[mark.result]}. `,
				el('a', { href: `${cause.url}#undo-${step.id}` }, work.undoHow),
			),
		);
	}
}
