import { el } from './el.ts';

/**
 * Copies plain text, and formatted text with it where the browser can.
 *
 * @returns false where the clipboard is refused or the page is not secure; nothing was copied then
 */
export async function copy(plain: string, html?: string): Promise<boolean> {
	try {
		if (html && typeof ClipboardItem !== 'undefined') await navigator.clipboard.write([item(plain, html)]);
		else await navigator.clipboard.writeText(plain);
		return true;
	} catch {
		return false;
	}
}

const item = (plain: string, html: string) =>
	new ClipboardItem({
		'text/plain': new Blob([plain], { type: 'text/plain' }),
		'text/html': new Blob([html], { type: 'text/html' }),
	});

/** Selects the text of an element, so that the person can copy it by keyboard. */
export function select(element: Element): void {
	getSelection()?.selectAllChildren(element);
}

const shown = new WeakMap<HTMLElement, number>();

/** The one place from which a screen reader hears what a button did. */
function say(said: string): void {
	let place = document.querySelector('#said');
	if (!place) document.body.append((place = el('p', { id: 'said', class: 'sr-only', role: 'status' })));
	place.textContent = said;
}

/** Says on a button what happened, and goes back to its words after two seconds. */
export function announce(button: HTMLElement, said: string): void {
	const before = (button.dataset.words ??= button.textContent ?? '');
	button.textContent = said;
	say(said);
	clearTimeout(shown.get(button));
	shown.set(
		button,
		window.setTimeout(() => (button.textContent = before), 2000),
	);
}
