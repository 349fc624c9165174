import type { Candidate } from '../reply/desk.ts';
import { htmlReply } from '../reply/html.ts';
import { markdownReply } from '../reply/markdown.ts';
import { plainReply } from '../reply/plain.ts';
import { engineerNote, userReply } from '../reply/ticket-replies.ts';
import { makeWiki } from '../reply/wiki.ts';
import type { Words } from '../schemas/words.ts';
import { fill } from '../text/fill.ts';
import { announce, copy, select } from './clipboard.ts';
import { el } from './el.ts';

/** The two possible recipients of a reply. */
const readers = ['user', 'engineer'] as const;

/** Formats that a ticket system may need. */
const forms = ['formatted', 'markdown', 'wiki', 'html'] as const;

interface Option {
	label: string;
	hint?: string;
	pick: () => void;
}

/** Lets an agent choose a reply, its recipient and its format, shows the text, and copies it. */
export class ReplyChoice {
	/** The list of replies to choose from. */
	readonly choices: HTMLElement;
	/** The reply, with its button. */
	readonly reply: HTMLElement;
	readonly #candidates: Candidate[];
	readonly #url: (candidate: Candidate) => string;
	readonly #words: Pick<Words, 'audience' | 'desk' | 'share'>;
	readonly #text = el('pre', { tabindex: '0' });
	#chosen: Candidate | undefined;
	#reader: (typeof readers)[number] = 'user';
	#form: (typeof forms)[number] = 'formatted';

	constructor(
		candidates: Candidate[],
		url: (candidate: Candidate) => string,
		words: Pick<Words, 'audience' | 'desk' | 'share'>,
	) {
		this.#candidates = candidates;
		this.#url = url;
		this.#words = words;
		this.#chosen = candidates[0];
		const { desk } = words;
		this.choices = this.#group(
			desk.choose,
			'reply',
			candidates.map((candidate) => ({
				label: candidate.facts.title,
				hint: hintOf(candidate, words),
				pick: () => (this.#chosen = candidate),
			})),
		);
		this.choices.classList.add('candidates');
		this.reply = el(
			'div',
			{},
			this.#group(
				desk.to,
				'reader',
				readers.map((reader) => ({ label: desk[reader], pick: () => (this.#reader = reader) })),
			),
			this.#group(
				desk.form,
				'form',
				forms.map((form) => ({ label: desk[form], pick: () => (this.#form = form) })),
			),
			// Before the text, so that choosing and copying fit on one screen.
			this.#button(),
			this.#text,
		);
		this.#show();
	}

	#group(title: string, name: string, options: Option[]): HTMLElement {
		const rows = options.map(({ label, hint, pick }, index) => {
			const input = el('input', { type: 'radio', name, class: 'shrink-0' });
			input.checked = index === 0;
			input.addEventListener('change', () => {
				pick();
				this.#show();
			});
			const text = el('span', {}, label, ...(hint ? [el('span', { class: 'hint' }, hint)] : []));
			return el('label', { class: 'option' }, input, text);
		});
		return el('fieldset', { class: 'mt-3' }, el('legend', {}, title), el('div', {}, ...rows));
	}

	#button(): HTMLElement {
		const { desk, share } = this.#words;
		const button = el('button', { type: 'button', class: 'act main mt-3' }, desk.copy);
		button.addEventListener('click', async () => {
			const { plain, html } = this.#texts();
			const copied = await copy(plain, html);
			if (!copied) select(this.#text);
			announce(button, copied ? share.copiedReply : share.failed);
		});
		return button;
	}

	/**
	 * The text to show and copy, with formatted text unless the format is a markup. Lines are not wrapped, because the screen
	 * and the ticket system wrap them.
	 */
	#texts(): { plain: string; html?: string } {
		if (!this.#chosen) return { plain: '' };
		const { desk } = this.#words;
		const isNote = this.#reader === 'engineer';
		const parts = isNote ? engineerNote(this.#candidates, this.#url, desk) : userReply(this.#chosen, desk);
		// The note names each cause with its address, and ends with the questions.
		const url = this.#url((isNote && this.#candidates.find(({ kind }) => kind in asks)) || this.#chosen);
		const html = htmlReply(parts, url);
		if (this.#form === 'formatted') return { plain: plainReply(parts, url, Infinity), html };
		const marked = { html, wiki: makeWiki(parts, url), markdown: markdownReply(parts, url) };
		return { plain: marked[this.#form] };
	}

	#show() {
		this.#text.textContent = this.#texts().plain;
	}
}

const asks = { questions: true, begun: true };

/** Why a reply is offered, with any words of the ticket, and a note when it is for internal use only. */
function hintOf({ kind, because, facts }: Candidate, { audience, desk }: Pick<Words, 'audience' | 'desk'>): string {
	const why =
		because.length === 0 ? '' : `, ${fill(desk.because, { words: because.map((words) => `“${words}”`).join(', ') })}`;
	return `${desk[kind]}${why}${facts.audience ? `. ${audience.reply}` : ''}`;
}
