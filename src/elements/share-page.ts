import { replyParts, type ReplyFacts } from '../reply/facts.ts';
import { htmlReply } from '../reply/html.ts';
import { plainReply } from '../reply/plain.ts';
import { announce, copy, select } from './clipboard.ts';
import { el } from './el.ts';
import { pageWords } from './page-words.ts';
import { readJson } from './read-json.ts';

/** With Alt and Shift; a key alone would be in the way of those who speak to their computer or read with a screen reader. */
const keys = ['L', 'R'];

/** Copies the address of the page and the reply to a customer; and the same for each step. */
export class SharePage extends HTMLElement {
	connectedCallback() {
		if (this.querySelector('button')) return;
		const { path } = this.dataset;
		const facts = readJson<ReplyFacts>(this);
		// A part of a page is shared as the page stands then, with the answers in its address.
		if (path === undefined) return this.append(this.buttons(() => location.href, facts));
		const url = new URL(path, location.href).href;
		const address = this.querySelector('[data-address]');
		if (address) address.textContent = url;
		const main = this.buttons(() => url, facts);
		(this.querySelector('[data-share]') ?? this).append(main);
		this.listen(main);
		for (const step of facts.steps) {
			const place = step.id && document.querySelector(`li[id="${CSS.escape(step.id)}"] [data-share]`);
			if (place) place.append(this.buttons(() => `${url}#${step.id}`, { ...facts, steps: [step] }));
		}
	}

	/** The two buttons, and the box that shows the text where it cannot be copied. */
	private buttons(url: () => string, facts: ReplyFacts): HTMLElement {
		const { share } = pageWords();
		const parts = replyParts(facts, share);
		const box = el('pre', { class: 'mt-2 whitespace-pre-wrap border border-line p-2 text-xs', tabindex: '0' });
		const button = (words: string, done: string, plain: () => string, html?: () => string) => {
			const made = el(
				'button',
				{
					type: 'button',
					class: 'cursor-pointer py-1 underline decoration-dotted hover:text-accent',
					'aria-live': 'polite',
				},
				words,
			);
			made.addEventListener('click', async () => {
				const copied = await copy(plain(), html?.());
				if (!copied) {
					box.textContent = plain();
					made.parentElement?.after(box);
					select(box);
				}
				announce(made, copied ? done : share.failed);
			});
			return made;
		};
		return el(
			'div',
			{ class: 'no-print flex flex-wrap gap-x-4 text-xs text-quiet' },
			button(share.copyLink, share.copiedLink, url),
			button(
				share.copyReply,
				share.copiedReply,
				() => plainReply(parts, url()),
				() => htmlReply(parts, url()),
			),
		);
	}

	/** The buttons of the page by keyboard, and a line that says so. */
	private listen(buttons: HTMLElement) {
		const all = [...buttons.querySelectorAll('button')];
		all.forEach((button, index) => button.setAttribute('aria-keyshortcuts', `Alt+Shift+${keys[index]}`));
		// A phone has no such keys.
		if (matchMedia('(hover: hover)').matches)
			buttons.after(el('p', { class: 'mt-1 text-xs text-quiet' }, pageWords().share.keys));
		addEventListener('keydown', ({ altKey, shiftKey, ctrlKey, metaKey, code }) => {
			if (altKey && shiftKey && !ctrlKey && !metaKey) all[keys.indexOf(code.slice(3))]?.click();
		});
	}
}
