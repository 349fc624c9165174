import type { Candidate } from '../reply/desk.ts';
import { replyParts } from '../reply/facts.ts';
import { plainReply } from '../reply/plain.ts';
import { makeReply } from '../reply/reply.ts';
import { makeWiki } from '../reply/wiki.ts';
import type { Words } from '../schemas/words.ts';
import { announce, copy, select } from './clipboard.ts';
import { el } from './el.ts';

/** Forms that a ticket system may want. */
const forms = ['formatted', 'markdown', 'wiki', 'html'] as const;
type Form = (typeof forms)[number];

/** Lets an agent choose one of several replies and a form, shows the text, and copies it. */
export class ReplyChoice {
	readonly element: HTMLElement;
	readonly #url: (candidate: Candidate) => string;
	readonly #words: Pick<Words, 'desk' | 'share'>;
	readonly #text = el('pre', {
		class:
			'mt-3 max-w-full overflow-x-auto rounded border border-line bg-raised px-3 py-2 text-xs whitespace-pre-wrap sm:text-sm',
		tabindex: '0',
	});
	#chosen: Candidate | undefined;
	#form: Form = 'formatted';

	constructor(candidates: Candidate[], url: (candidate: Candidate) => string, words: Pick<Words, 'desk' | 'share'>) {
		this.#url = url;
		this.#words = words;
		this.#chosen = candidates[0];
		this.element = el(
			'section',
			{ class: 'mt-6' },
			this.#group(
				words.desk.choose,
				'reply',
				candidates.map((candidate) => ({
					label: candidate.facts.title,
					hint: words.desk[candidate.kind],
					pick: () => (this.#chosen = candidate),
				})),
				'mt-2 flex flex-col gap-1.5',
			),
			this.#group(
				words.desk.form,
				'form',
				forms.map((form) => ({ label: words.desk[form], hint: '', pick: () => (this.#form = form) })),
				'mt-2 flex flex-wrap gap-x-5 gap-y-1',
			),
			// Before the text, so that choosing and copying fit on one screen.
			this.#button(),
			this.#text,
		);
		this.#show();
	}

	#group(
		title: string,
		name: string,
		options: { label: string; hint: string; pick: () => void }[],
		style: string,
	): HTMLElement {
		const rows = options.map(({ label, hint, pick }, index) => {
			const input = el('input', { type: 'radio', name, class: 'shrink-0' });
			input.checked = index === 0;
			input.addEventListener('change', () => {
				pick();
				this.#show();
			});
			const text = el('span', {}, label, ...(hint ? [el('span', { class: 'text-sm text-quiet' }, ` · ${hint}`)] : []));
			return el('label', { class: 'flex items-baseline gap-2.5' }, input, text);
		});
		return el(
			'fieldset',
			{ class: 'mt-5' },
			el('legend', { class: 'font-semibold' }, title),
			el('div', { class: style }, ...rows),
		);
	}

	#button(): HTMLElement {
		const { desk, share } = this.#words;
		const button = el(
			'button',
			{
				type: 'button',
				class: 'mt-3 cursor-pointer rounded border border-accent px-4 py-2.5 font-semibold text-accent hover:bg-wash',
				'aria-live': 'polite',
			},
			desk.copy,
		);
		button.addEventListener('click', async () => {
			const { plain, html } = this.#texts();
			const copied = await copy(plain, html);
			if (!copied) select(this.#text);
			announce(button, copied ? share.copiedReply : share.failed);
		});
		return button;
	}

	/**
	 * What is shown and copied; formatted text goes with it only where the form is not a markup of its own. Lines are
	 * broken for a mail, not on the screen, which breaks them by its own width.
	 */
	#texts(): { shown: string; plain: string; html?: string } {
		if (!this.#chosen) return { shown: '', plain: '' };
		const parts = replyParts(this.#chosen.facts, this.#words.share);
		const url = this.#url(this.#chosen);
		const { plain, html, markdown } = makeReply(parts, url);
		if (this.#form === 'formatted') return { shown: plainReply(parts, url, Infinity), plain, html };
		const marked = this.#form === 'html' ? html : this.#form === 'wiki' ? makeWiki(parts, url) : markdown;
		return { shown: marked, plain: marked };
	}

	#show() {
		this.#text.textContent = this.#texts().shown;
	}
}
