import { fill } from '../text/fill.ts';
import { announce, copy, select } from './clipboard.ts';
import { el } from './el.ts';
import { pageWords } from './page-words.ts';

/** Enough of a command to tell its button from the others in a screen reader. */
const maxLabel = 60;

/** Adds a copy button to a command. It copies only the command. */
export class CopyCommand extends HTMLElement {
	connectedCallback() {
		const code = this.querySelector('code');
		const caption = this.querySelector('figcaption');
		if (!code || !caption || caption.querySelector('button')) return;
		const { command } = pageWords();
		const text = code.textContent ?? '';
		const name = fill(command.named, { command: text.length > maxLabel ? `${text.slice(0, maxLabel)}…` : text });
		const button = el('button', { type: 'button', 'aria-label': name }, command.copy);
		button.addEventListener('click', async () => {
			const done = await copy(code.textContent ?? '');
			if (!done) select(code);
			announce(button, done ? command.copied : command.failed);
		});
		caption.append(button);
		const block = code.parentElement;
		// A command that is wider than the screen can be scrolled, also with the keyboard.
		if (block && block.scrollWidth > block.clientWidth) block.tabIndex = 0;
	}
}
