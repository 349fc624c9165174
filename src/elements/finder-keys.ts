import { watchUntyped } from './untyped-input.ts';

/** The box and its keyboard handling. */
export abstract class FinderKeys extends HTMLElement {
	protected box!: HTMLTextAreaElement;

	/** Whether anything in the box was not typed letter by letter, but for example pasted or restored by undo. */
	protected pasted = false;

	/** Handles Enter. */
	protected abstract open(): void;

	/** Listens to the keyboard and to pasted text. */
	protected listen(): void {
		this.box = this.querySelector('textarea')!;
		watchUntyped(this.box, () => (this.pasted = true));
		this.addEventListener('keydown', (event) => this.#onKey(event));
	}

	#onKey(event: KeyboardEvent) {
		// Then these keys belong to the input method.
		if (event.isComposing) return;
		if (event.key === 'Enter' && !event.shiftKey && event.target === this.box) {
			event.preventDefault();
			this.open();
		}
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#moveFocus(event);
		if (event.key === 'Escape') this.box.focus();
	}

	/** Arrow keys move from the box through the answers and back, except within several lines of text. */
	#moveFocus(event: KeyboardEvent) {
		const inBox = event.target === this.box;
		if (inBox && (event.key === 'ArrowUp' || this.box.value.includes('\n', this.box.selectionEnd))) return;
		const links = [...this.querySelectorAll<HTMLElement>('.answers a')];
		const stops = [this.box, ...links.filter((link) => link.checkVisibility())];
		const position = stops.indexOf(event.target as HTMLTextAreaElement);
		const next = position < 0 ? undefined : stops[position + (event.key === 'ArrowDown' ? 1 : -1)];
		if (!next) return;
		event.preventDefault();
		next.focus();
	}
}
