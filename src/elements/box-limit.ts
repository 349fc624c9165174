import { maxRead } from '../message/read-message.ts';
import { el } from './el.ts';

/**
 * Keeps a box from holding more than is read. A browser lays out the whole contents of a box, and with ten megabytes it
 * would not answer for seconds.
 *
 * @param box the box
 * @param words what is said below it while it is full
 */
export function limitBox(box: HTMLTextAreaElement, words: string): void {
	box.maxLength = maxRead;
	const note = el('p', { class: 'text-sm not-empty:mt-2', 'aria-live': 'polite' });
	box.after(note);
	box.addEventListener('input', () => (note.textContent = box.value.length < maxRead ? '' : words));
}
