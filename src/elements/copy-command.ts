import { announce, copy, select } from './clipboard.ts';
import { el } from './el.ts';
import { pageWords } from './page-words.ts';

/** Adds a copy button to a command. What is copied is the command alone, in one piece. */
export class CopyCommand extends HTMLElement {
	connectedCallback() {
		const code = this.querySelector('code');
		const caption = this.querySelector('figcaption');
		if (!code || !caption || caption.querySelector('button')) return;
		const { command } = pageWords();
		const button = el('button', { type: 'button', 'aria-live': 'polite' }, command.copy);
		button.addEventListener('click', async () => {
			const done = await copy(code.textContent ?? '');
			if (!done) select(code);
			announce(button, done ? command.copied : command.failed);
		});
		caption.append(button);
	}
}
