import { isTyped } from '../text/is-typed.ts';

/**
 * Watches what comes into a box. Text that a program, the clipboard or the history of the box brought may be anybody's
 * secret, so it must not go into an address. Undo can bring it back at any time, so the doubt has no end.
 *
 * @param box the box
 * @param doubt is called, before any other listener for input that is added later, when text came that was not typed
 */
export function onlyTyped(box: HTMLInputElement | HTMLTextAreaElement, doubt: () => void): void {
	let before: string | undefined;
	for (const way of ['paste', 'drop']) box.addEventListener(way, doubt);
	box.addEventListener('beforeinput', () => (before = box.value));
	box.addEventListener('input', (event) => {
		const kind = event instanceof InputEvent ? event.inputType : '';
		// What comes unannounced, such as text that the browser fills in, was not typed. An empty box holds nothing.
		if (box.value !== '' && !(before !== undefined && isTyped(kind, before, box.value))) doubt();
		before = undefined;
	});
}
