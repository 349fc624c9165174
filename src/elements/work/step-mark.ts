import type { StepFacts } from '../../diagnosis/changed.ts';
import type { Mark } from '../../diagnosis/progress.ts';
import { changedSince } from '../../diagnosis/since.ts';
import { fill } from '../../text/fill.ts';
import { el } from '../el.ts';
import type { DiagnosisData } from './diagnosis-data.ts';

const results = ['fixed', 'unhelpful', 'skipped'] as const;

/** The buttons for recording the result of one step. */
export class StepMark {
	readonly #step: StepFacts;
	readonly #words: DiagnosisData['words'];
	readonly #number: number;
	readonly #status = el('p', { class: 'text-sm' });
	readonly #buttons: Map<Mark['result'], HTMLButtonElement>;
	readonly #undone: { whole: HTMLElement; box: HTMLInputElement };
	readonly #undoFirst: HTMLElement;
	readonly #since = el('p', { class: 'text-sm text-quiet' });
	#mark: Mark | undefined;

	/**
	 * @param place element for the buttons
	 * @param number of the step, from 1
	 * @param onMark called with the result
	 */
	constructor(
		place: Element,
		step: StepFacts,
		number: number,
		words: DiagnosisData['words'],
		onMark: (mark: Mark | undefined) => void,
	) {
		this.#step = step;
		this.#words = words;
		this.#number = number;
		this.#buttons = new Map(
			results.map((result) => {
				const button = el('button', { type: 'button', class: 'choice' }, words.work[result]);
				button.addEventListener('click', () =>
					onMark(this.#mark?.result === result ? undefined : { result, undone: false }),
				);
				return [result, button];
			}),
		);
		const box = el('input', { type: 'checkbox' });
		box.addEventListener('change', () => this.#mark && onMark({ ...this.#mark, undone: box.checked }));
		this.#undone = { box, whole: el('label', { class: 'flex items-center gap-2 py-2' }, box, words.work.undone) };
		this.#undoFirst = el('p', { class: 'mt-2 text-sm' }, words.work.undoFirst);
		place.append(
			this.#since,
			this.#status,
			el(
				'div',
				{ role: 'group', 'aria-label': fill(words.work.legend, { n: number }), class: 'mt-1 flex flex-wrap gap-2' },
				...this.#buttons.values(),
			),
			this.#undoFirst,
			this.#undone.whole,
		);
		this.update(undefined);
	}

	/**
	 * Shows the result of the step, and whether the step has changed since.
	 *
	 * @param edition the edition with which the diagnosis was begun; undefined where unknown
	 */
	update(mark: Mark | undefined, edition?: string): void {
		this.#mark = mark;
		const isOther = changedSince(this.#step, edition);
		this.#since.hidden = !isOther;
		this.#since.textContent = isOther ? fill(this.#words.work.since, { edition: edition ?? '' }) : '';
		for (const [result, button] of this.#buttons) button.ariaPressed = String(mark?.result === result);
		const undoable = mark !== undefined && mark.result !== 'skipped' && this.#step.changes === true;
		this.#undone.whole.hidden = !undoable;
		this.#undone.box.checked = mark?.undone ?? false;
		this.#undoFirst.hidden = !undoable || mark.result !== 'unhelpful' || mark.undone;
		this.#status.textContent = this.text;
	}

	/** The result of the step, in words. */
	get text(): string {
		const { work, transcript } = this.#words;
		const result = [work[this.#mark?.result ?? 'notTried'], ...(this.#mark?.undone ? [transcript.undone] : [])];
		return fill(work.result, { n: this.#number, result: result.join(', ') });
	}
}
