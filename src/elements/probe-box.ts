import { readOutput, type Reading } from '../probes/read-output.ts';
import type { Probe } from '../schemas/probe.ts';
import type { Site } from '../schemas/site.ts';
import type { Words } from '../schemas/words.ts';
import { allowedValues } from '../slots/link.ts';
import { fill } from '../text/fill.ts';
import { el } from './el.ts';
import { stored } from './stored-slots.ts';

/** Data of a probe box in the page. */
export interface ProbeBoxData {
	probes: Probe[];
	slots: Site['slots'];
	words: Words['probe'];
}

const pause = 150;

/**
 * Reads the pasted output of a command, shows what it recognised, and offers the matching answer as a button.
 * It never answers by itself, and nothing that is pasted leaves the browser.
 */
class ProbeBox extends HTMLElement {
	#data!: ProbeBoxData;
	#timer = 0;

	connectedCallback() {
		this.#data = JSON.parse(this.dataset.probe ?? '') as ProbeBoxData;
		const box = this.querySelector('textarea')!;
		box.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => this.#show(box.value), pause);
		});
	}

	#show(text: string) {
		const output = this.querySelector('[role="status"]')!;
		if (text.trim() === '') return output.replaceChildren();
		const { words } = this.#data;
		const reading = readOutput(this.#data.probes, text, this.#slots());
		const lines = reading.read.map(({ says }) => el('li', {}, says));
		const read =
			lines.length > 0
				? [el('p', { class: 'font-semibold' }, words.read), el('ul', { class: 'list-disc pl-5' }, ...lines)]
				: [];
		output.replaceChildren(
			el('div', { class: 'mt-2 border-l-2 border-line pl-3' }, ...read, ...this.#verdict(reading)),
		);
	}

	#verdict({ picked, contradicting, missing, read, tooLong }: Reading): HTMLElement[] {
		const { words } = this.#data;
		const say = (text: string) => el('p', { class: 'mt-2' }, text);
		if (tooLong) return [say(words.tooLong)];
		if (contradicting.length > 0)
			return [
				say(fill(words.contradicting, { answers: contradicting.map((id) => `"${this.#label(id)}"`).join(', ') })),
			];
		if (!picked) return (missing.length > 0 ? missing : [read.length > 0 ? words.unsure : words.nothing]).map(say);
		const button = el(
			'button',
			{
				type: 'button',
				class:
					'mt-3 block cursor-pointer rounded border border-accent px-4 py-2.5 text-left font-semibold hover:bg-wash',
			},
			fill(words.take, { answer: this.#label(picked.answer) }),
		);
		button.addEventListener('click', () => this.#answer(picked.answer)?.click());
		return [say(picked.says), ...(picked.check ? [say(picked.check)] : []), button];
	}

	/** The row of an answer, in the list below the box. */
	#answer(id: string): HTMLElement | null {
		const question = this.closest('[data-node], main');
		return question?.querySelector<HTMLElement>(`[data-answer="${CSS.escape(id)}"]`) ?? null;
	}

	#label = (id: string): string => this.#answer(id)?.textContent?.trim() ?? id;

	/** The slot values in the person's commands, because the output shows the same port and address. */
	#slots() {
		const { slots } = this.#data;
		const examples = Object.fromEntries(Object.entries(slots).map(([id, { example }]) => [id, example]));
		try {
			return { typed: allowedValues(JSON.parse(stored() ?? '{}'), slots), examples };
		} catch {
			return { typed: {}, examples };
		}
	}
}

customElements.define('probe-box', ProbeBox);
