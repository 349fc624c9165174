import type { ReplyFacts } from '../reply/facts.ts';
import { announce, copy, select } from './clipboard.ts';
import { el } from './el.ts';
import { pageWords } from './page-words.ts';
import { readJson } from './read-json.ts';

/** Loads the code that builds replies when the pointer nears a button, so that it is ready when the button is pressed. */
const loadTexts = () => import('./share-texts.ts');

/** The page as Markdown. If loading fails, nothing is copied and the browser opens the address, which shows the reason. */
const loadText = (address: string) =>
	fetch(address)
		.then((response) => (response.ok ? response.text() : Promise.reject(new Error(address))))
		.catch(() => new Promise<string>(() => location.assign(address)));

/** With Alt and Shift; single keys would interfere with speech input and screen readers. */
const keys = ['L', 'R'];

/** Buttons that copy the address of the page, and a message about it to send. */
export class SharePage extends HTMLElement {
	connectedCallback() {
		if (this.querySelector('button')) return;
		const { path, markdown } = this.dataset;
		const { share, help } = pageWords();
		const facts = readJson<ReplyFacts>(this);
		// A part of a page is shared with its current state, the answers in the address.
		const url = () => (path === undefined ? location.href : new URL(path, location.href).href);
		const reply = (words: string, done: string, ends?: string[]) =>
			this.#button(words, done, async () => (await loadTexts()).replyTexts(facts, url(), ends));
		const buttons = el(
			'div',
			{ class: 'no-print flex flex-wrap gap-x-4' },
			this.#button(share.copyLink, share.copiedLink, () => Promise.resolve({ plain: url() })),
			reply(share.copyReply, share.copiedReply),
		);
		if (markdown)
			buttons.append(this.#button(share.copyPage, share.copiedPage, async () => ({ plain: await loadText(markdown) })));
		(this.querySelector('[data-share]') ?? this).append(buttons);
		if (path === undefined) return;
		this.#listen(buttons);
		// Within the text, where someone who needs help will look.
		const button = reply(share.forIt, share.copiedForIt, help);
		button.className = 'act';
		document.querySelector('main [data-reply]')?.append(button);
	}

	/** A button that copies a text, or shows it if copying fails. */
	#button(words: string, done: string, texts: () => Promise<{ plain: string; html?: string }>): HTMLButtonElement {
		const button = el('button', { type: 'button', class: 'py-1.5 text-accent underline' }, words);
		for (const near of ['pointerover', 'focus'])
			button.addEventListener(near, () => void loadTexts().catch(() => undefined), { once: true });
		button.addEventListener('click', async () => {
			const { plain, html } = await texts();
			const copied = await copy(plain, html);
			if (!copied) {
				const box = el('pre', { class: 'shown', tabindex: '0' });
				box.textContent = plain;
				button.parentElement?.parentElement?.querySelector(':scope > pre')?.remove();
				button.parentElement?.after(box);
				select(box);
			}
			announce(button, copied ? done : pageWords().share.failed);
		});
		return button;
	}

	/** Adds the keyboard shortcuts, and a line that shows them. */
	#listen(buttons: HTMLElement) {
		const all = [...buttons.querySelectorAll('button')];
		keys.forEach((key, index) => all[index]?.setAttribute('aria-keyshortcuts', `Alt+Shift+${key}`));
		// Phones have no such keys.
		if (matchMedia('(hover: hover)').matches)
			buttons.after(el('p', { class: 'mt-1 text-xs text-quiet' }, pageWords().share.keys));
		addEventListener('keydown', ({ altKey, shiftKey, ctrlKey, metaKey, code }) => {
			if (altKey && shiftKey && !ctrlKey && !metaKey) all[keys.indexOf(code.slice(3))]?.click();
		});
	}
}
