import { isTyped } from '../text/is-typed.ts';

/**
 * Detects text in a box that was not typed. Text from a program, the clipboard or the undo history may be a secret, so it must
 * not go into an address. Undo can restore it at any time, so once detected, the box is never trusted again.
 *
 * @param box the box
 * @param onUntyped called when text was not typed, before any input listener that is added later
 */
export function watchUntyped(box: HTMLInputElement | HTMLTextAreaElement, onUntyped: () => void): void {
	let before: string | undefined;
	for (const way of ['paste', 'drop']) box.addEventListener(way, onUntyped);
	box.addEventListener('beforeinput', () => (before = box.value));
	box.addEventListener('input', (event) => {
		const kind = event instanceof InputEvent ? event.inputType : '';
		// Input without a beforeinput event, such as autofill, was not typed. An empty box contains no secret.
		if (box.value !== '' && !(before !== undefined && isTyped(kind, before, box.value))) onUntyped();
		before = undefined;
	});
}
