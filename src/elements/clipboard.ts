import { el } from './el.ts';

/**
 * Copies plain text, and formatted text where the browser supports it.
 *
 * @returns false if nothing was copied, because access was denied or the page is not secure
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

/** Selects the text of an element, so that the person can copy it with the keyboard. */
export function select(element: Element): void {
	getSelection()?.selectAllChildren(element);
}

const shown = new WeakMap<HTMLElement, number>();

/** Announces to screen readers what a button did, through one shared live region. */
function say(message: string): void {
	let region = document.querySelector('#said');
	if (!region) document.body.append((region = el('p', { id: 'said', class: 'sr-only', role: 'status' })));
	region.textContent = message;
}

/** Shows a message on a button, and its label again after two seconds. */
export function announce(button: HTMLElement, message: string): void {
	const label = (button.dataset.words ??= button.textContent ?? '');
	button.textContent = message;
	say(message);
	clearTimeout(shown.get(button));
	shown.set(
		button,
		window.setTimeout(() => (button.textContent = label), 2000),
	);
}
