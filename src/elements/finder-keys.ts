import { onlyTyped } from './typed-only.ts';

/** The box and its keys: what is the same whatever is searched. */
export abstract class FinderKeys extends HTMLElement {
	protected box!: HTMLTextAreaElement;

	/** Whether anything in the box was not typed letter by letter: pasted, say, or brought back by undo. */
	protected pasted = false;

	/** Opens what Enter means. */
	protected abstract open(): void;

	/** Listens to the keyboard and the clipboard. */
	protected listen(): void {
		this.box = this.querySelector('textarea')!;
		onlyTyped(this.box, () => (this.pasted = true));
		this.addEventListener('keydown', (event) => this.#onKey(event));
	}

	#onKey(event: KeyboardEvent) {
		// These keys belong to the list of characters then.
		if (event.isComposing) return;
		if (event.key === 'Enter' && !event.shiftKey && event.target === this.box) {
			event.preventDefault();
			this.open();
		}
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#moveFocus(event);
		if (event.key === 'Escape') this.box.focus();
	}

	/** Arrow keys go from the box through the answers and back; within several lines of text they stay there. */
	#moveFocus(event: KeyboardEvent) {
		const inBox = event.target === this.box;
		if (inBox && (event.key === 'ArrowUp' || this.box.value.includes('\n', this.box.selectionEnd))) return;
		const links = [...this.querySelectorAll<HTMLElement>('.answers a')];
		const stops = [this.box, ...links.filter((link) => link.checkVisibility())];
		const place = stops.indexOf(event.target as HTMLTextAreaElement);
		const next = place < 0 ? undefined : stops[place + (event.key === 'ArrowDown' ? 1 : -1)];
		if (!next) return;
		event.preventDefault();
		next.focus();
	}
}
