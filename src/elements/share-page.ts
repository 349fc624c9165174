import { makeReply, type ReplyParts } from '../reply/reply.ts';
import { announce, copy, select } from './clipboard.ts';
import { el } from './el.ts';
import { pageWords } from './page-words.ts';
import { readJson } from './read-json.ts';

/** What the page says of itself. */
interface Shared {
	title: string;
	meaning: string;
	steps: { id?: string; title: string }[];
}

/** How many steps a reply names: enough to begin with, short enough to be read. */
const firstSteps = 3;

/** Copies the address of the page and the reply to a customer; and the same for each step. */
export class SharePage extends HTMLElement {
	connectedCallback() {
		const section = this.querySelector('section');
		if (!section || section.querySelector('button')) return;
		const shared = readJson<Shared>(this);
		const url = new URL(this.dataset.path ?? '', location.href).href;
		const address = this.querySelector('[data-address]');
		if (address) address.textContent = url;
		section.append(this.buttons(url, shared, shared.steps.slice(0, firstSteps)));
		for (const step of shared.steps) {
			const place = step.id && document.querySelector(`li[id="${CSS.escape(step.id)}"] [data-facts]`);
			if (place) place.after(this.buttons(`${url}#${step.id}`, shared, [step]));
		}
	}

	/** The two buttons, and the box that shows the text where it cannot be copied. */
	private buttons(url: string, { title, meaning }: Shared, steps: Shared['steps']): HTMLElement {
		const { share } = pageWords();
		const parts: ReplyParts = { title, meaning, steps: steps.map((step) => step.title), words: share };
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
			button(share.copyLink, share.copiedLink, () => url),
			button(
				share.copyReply,
				share.copiedReply,
				() => makeReply(parts, url).plain,
				() => makeReply(parts, url).html,
			),
		);
	}
}
