import { maxRead } from '../message/read-message.ts';
import { el } from './el.ts';

/**
 * Limits a box to as much text as is read. A browser lays out the whole content of a box, and with ten megabytes it would
 * freeze for seconds.
 *
 * @param box the box
 * @param words note below it while it is full
 */
export function limitBox(box: HTMLTextAreaElement, words: string): void {
	box.maxLength = maxRead;
	const note = el('p', { class: 'text-sm not-empty:mt-2', 'aria-live': 'polite' });
	box.after(note);
	box.addEventListener('paste', (event) => {
		const text = event.clipboardData?.getData('text/plain') ?? '';
		if (text.length <= maxRead) return;
		event.preventDefault();
		// In a separate task: reading that much from the clipboard takes as long as laying out the text that is kept.
		setTimeout(() => insert(box, text));
	});
	box.addEventListener('input', () => (note.textContent = box.value.length < maxRead ? '' : words));
}

/** Replaces the selection with as much of a text as fits. */
function insert(box: HTMLTextAreaElement, text: string): void {
	const { selectionStart, selectionEnd, value } = box;
	const room = Math.max(0, maxRead - value.length + selectionEnd - selectionStart);
	// A box counts a line break of two characters as one.
	const kept = text
		.slice(0, 2 * maxRead)
		.replace(/\r\n?/g, '\n')
		.slice(0, room);
	box.setRangeText(kept, selectionStart, selectionEnd, 'end');
	box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}
