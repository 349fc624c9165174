import type { Mark } from '../../diagnosis/progress.ts';
import type { ApiStep } from '../../schemas/api.ts';
import type { ApiBlock } from '../../schemas/api-block.ts';
import { fill } from '../../words/fill.ts';
import { blockNodes } from './block-nodes.ts';
import { part, type WorkData } from './work-data.ts';

/** One step of a fix, with what became of it. */
export class StepView {
	readonly element: HTMLElement;
	readonly #step: ApiStep;
	readonly #data: WorkData;

	/**
	 * @param template the empty step of the page
	 * @param step what the article says
	 * @param number its place, from 1
	 * @param onMark is told what became of it
	 */
	constructor(
		template: HTMLTemplateElement,
		data: WorkData,
		step: ApiStep,
		number: number,
		onMark: (mark: Mark | undefined) => void,
	) {
		this.#step = step;
		this.#data = data;
		this.element = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
		const { words, places } = data;
		const set = (name: string, text: string) => (part(this.element, name).textContent = text);
		set('number', String(number));
		set('title', step.title);
		set('facts', factsOf(step, places, words.article));
		set('legend', fill(words.work.legend, { n: number }));
		this.#show('cuts', step.cuts);
		this.#show('restart', step.restart);
		this.#show('lowers', step.lowersSecurity);
		this.#show('weaker', step.lowers !== null);
		if (step.lowers) {
			set('weaker-how', step.lowers.how);
			set('weaker-until', step.lowers.until);
		}
		this.#show('no-undo', step.noUndo !== null);
		set('why-no-undo', step.noUndo ?? '');
		for (const name of ['noteFirst', 'do', 'expect', 'ifNot', 'checkUndo'] as const)
			this.#write(name, step.blocks[name]);
		this.#write('undo-text', step.blocks.undo);
		this.#show('undo', step.undo !== null);
		for (const radio of this.#radios()) {
			// Radios of one name belong together, so each step has a name of its own.
			radio.name = `mark-${step.id}`;
			radio.addEventListener('change', () => onMark(this.#chosen()));
		}
		this.#undone().addEventListener('change', () => onMark(this.#chosen()));
	}

	/** Shows what became of the step. */
	update(mark: Mark | undefined): void {
		const { work } = this.#data.words;
		for (const radio of this.#radios()) radio.checked = radio.value === (mark?.result ?? '');
		const undoable = mark !== undefined && mark.result !== 'skipped' && this.#step.undo !== null;
		this.#show('undone', undoable);
		this.#undone().checked = mark?.undone ?? false;
		this.#show('undo-first', undoable && mark.result === 'unhelpful' && !mark.undone);
		const said = mark ? [work[mark.result], ...(mark.undone ? [this.#data.words.transcript.undone] : [])] : [];
		part(this.element, 'result').textContent = said.join(', ');
	}

	set open(open: boolean) {
		this.element.querySelector('details')!.open = open;
	}

	#radios = () => this.element.querySelectorAll<HTMLInputElement>('input[type="radio"]');
	#undone = () => this.element.querySelector<HTMLInputElement>('input[type="checkbox"]')!;

	#chosen(): Mark | undefined {
		const result = [...this.#radios()].find(({ checked }) => checked)?.value;
		if (result === 'done' || result === 'unhelpful') return { result, undone: this.#undone().checked };
		return result === 'skipped' ? { result, undone: false } : undefined;
	}

	#show(name: string, shown: boolean) {
		part(this.element, name).hidden = !shown;
	}

	#write(name: string, blocks: readonly ApiBlock[]) {
		const place = part(this.element, name);
		place.hidden = blocks.length === 0;
		place.append(blockNodes(blocks, this.#data));
	}
}

/** @returns place, rights, time and risk in one line, as in the article */
export function factsOf(
	{ where, rights, minutes, risk }: Pick<ApiStep, 'where' | 'rights' | 'minutes'> & { risk?: string },
	places: WorkData['places'],
	words: WorkData['words']['article'],
): string {
	const risks: Readonly<Record<string, string>> = words.risks;
	return [
		places[where],
		rights === 'administrator' ? words.rightsAdministrator : words.rightsUser,
		fill(words.minutes, { n: minutes }),
		risk && risks[risk],
	]
		.filter(Boolean)
		.join(' · ');
}
