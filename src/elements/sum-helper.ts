import type { Sum, SumKind } from '../schemas/sum.ts';
import { wholeNumber, workOut, written } from '../sums/work-out.ts';
import { fill } from '../words/fill.ts';

type Data = Pick<Sum, 'input' | 'noted' | 'says' | 'slots'> & {
	kinds: Pick<SumKind, 'id' | 'add' | 'from' | 'tooSmall' | 'enough' | 'enoughSays'>[];
};

/**
 * Adds up while someone types, and puts the result into the commands beside it. A number that does not fit leaves the
 * commands as they are: with an example that no system takes for a number.
 */
class SumHelper extends HTMLElement {
	#data!: Data;
	#kind = '';

	connectedCallback() {
		this.#data = JSON.parse(this.dataset.sum ?? '') as Data;
		for (const place of this.querySelectorAll<HTMLElement>('var')) place.dataset.example = place.textContent ?? '';
		this.addEventListener('input', () => this.#show());
		this.#show();
	}

	#show() {
		const { kinds, input, noted, says, slots } = this.#data;
		this.#kind = this.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.value ?? '';
		for (const part of this.querySelectorAll<HTMLElement>('[data-kind]'))
			part.hidden = part.dataset.kind !== this.#kind;
		const kind = kinds.find(({ id }) => id === this.#kind);
		if (!kind) return;
		const worked = workOut(kind, this.#typed('input'));
		const before = wholeNumber(this.#typed('noted'));
		const noteFits = before !== undefined && before >= noted.from;
		this.#write(slots.total, worked.state === 'fits' ? worked.total : undefined);
		this.#write(slots.noted, noteFits ? before : undefined);
		const total = 'total' in worked ? worked.total : 0;
		const said = {
			empty: '',
			wrong: input.wrong,
			small: kind.tooSmall,
			enough: fill(kind.enoughSays, { total }),
			fits: fill(says, { total, sum: written(kind, total) }),
		}[worked.state];
		const note = this.#typed('noted') === '' || noteFits ? '' : noted.wrong;
		this.querySelector('[role="status"]')!.textContent = [said, note].filter(Boolean).join(' ');
	}

	#typed = (name: string): string => this.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value.trim() ?? '';

	#write(slot: string, value: number | undefined) {
		for (const place of this.querySelectorAll<HTMLElement>(`var[data-slot="${CSS.escape(slot)}"]`)) {
			place.textContent = value === undefined ? (place.dataset.example ?? '') : String(value);
			place.toggleAttribute('data-own', value !== undefined);
		}
	}
}

customElements.define('sum-helper', SumHelper);
