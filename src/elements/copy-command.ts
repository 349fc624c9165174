import { fill } from '../text/fill.ts';
import { announce, copy, select } from './clipboard.ts';
import { el } from './el.ts';
import { pageWords } from './page-words.ts';

/** So much of a command tells it from its neighbours when the names of the buttons are read out. */
const maxName = 60;

/** Adds a copy button to a command. What is copied is the command alone, in one piece. */
export class CopyCommand extends HTMLElement {
	connectedCallback() {
		const code = this.querySelector('code');
		const caption = this.querySelector('figcaption');
		if (!code || !caption || caption.querySelector('button')) return;
		const { command } = pageWords();
		const text = code.textContent ?? '';
		const name = fill(command.named, { command: text.length > maxName ? `${text.slice(0, maxName)}…` : text });
		const button = el('button', { type: 'button', 'aria-label': name }, command.copy);
		button.addEventListener('click', async () => {
			const done = await copy(code.textContent ?? '');
			if (!done) select(code);
			announce(button, done ? command.copied : command.failed);
		});
		caption.append(button);
		const block = code.parentElement;
		// A part of a command that is wider than the screen scrolls, by keyboard too.
		if (block && block.scrollWidth > block.clientWidth) block.tabIndex = 0;
	}
}
