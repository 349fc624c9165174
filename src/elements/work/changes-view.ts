import { changesOf, type CauseFacts, type Change } from '../../diagnosis/changed.ts';
import type { Progress } from '../../diagnosis/progress.ts';
import { el } from '../el.ts';
import { part, type WorkActs, type WorkData } from './work-data.ts';

/** What the steps left behind: what must be put back, and what may stay. Each can be ticked off. */
export class ChangesView {
	readonly #root: HTMLElement;
	readonly #data: WorkData;
	readonly #acts: WorkActs;
	#shown = '';

	constructor(root: HTMLElement, data: WorkData, acts: WorkActs) {
		this.#root = root;
		this.#data = data;
		this.#acts = acts;
	}

	/**
	 * @param causes those whose steps are meant; silent where none of their steps is marked
	 * @param shown whether it may stand on the page at all
	 */
	render(causes: readonly CauseFacts[], progress: Progress, shown: boolean): void {
		const changes = changesOf(causes, progress);
		this.#root.hidden = !shown || !causes.some(({ id }) => progress.steps[id]);
		// Titles come with the articles, and a link that is opened here brings other results for the same steps.
		const key = JSON.stringify(
			changes.map(({ cause, step, mark, temporary }) => [cause, step.id, step.title, mark.result, temporary]),
		);
		if (key !== this.#shown) this.#write(changes, causes);
		this.#shown = key;
		for (const { cause, step, mark } of changes) {
			const box = this.#root.querySelector<HTMLInputElement>(`[data-change="${CSS.escape(`${cause}/${step.id}`)}"]`);
			if (box) box.checked = mark.undone;
		}
	}

	#write(changes: readonly Change[], causes: readonly CauseFacts[]) {
		const titles = new Map(causes.map(({ id, title }) => [id, title]));
		const list = (name: string, some: readonly Change[]) => {
			part(this.#root, name).hidden = some.length === 0;
			part(this.#root, name)
				.querySelector('ul')!
				.replaceChildren(...some.map((change) => this.#item(change, titles)));
		};
		list(
			'put-back',
			changes.filter(({ temporary }) => temporary),
		);
		list(
			'changed',
			changes.filter(({ temporary }) => !temporary),
		);
		part(this.#root, 'unchanged').hidden = changes.length > 0;
	}

	#item({ cause, step, mark }: Change, titles: ReadonlyMap<string, string>): HTMLElement {
		const { work, transcript } = this.#data.words;
		const box = el('input', { type: 'checkbox', 'data-change': `${cause}/${step.id}`, class: 'shrink-0' });
		box.addEventListener('change', () => this.#acts.mark(cause, step.id, { ...mark, undone: box.checked }));
		const label = el(
			'label',
			{ class: 'flex items-baseline gap-3 py-1' },
			box,
			el('span', {}, step.putBack ?? step.title),
		);
		const from = el('p', { class: 'pl-6 text-sm text-quiet' }, `${titles.get(cause) ?? cause}: ${step.title}, `);
		from.append(`${transcript[mark.result]}. `, el('a', { href: step.url }, work.undoHow));
		return el('li', {}, label, from);
	}
}
