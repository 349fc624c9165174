import type { Transcript } from '../../diagnosis/transcript.ts';
import { announce, copy, select } from '../clipboard.ts';
import { el } from '../el.ts';
import type { Session } from './session.ts';

/** The record for the ticket: seen, and copied with one button. */
export class RecordView {
	readonly element: HTMLElement;
	readonly #session: Session;
	readonly #text = el('pre', { class: 'shown', tabindex: '0' });
	readonly #shown: HTMLDetailsElement;

	/** @param heading level of its title */
	constructor(session: Session, heading: 'h2' | 'h3') {
		this.#session = session;
		const { transcript: words } = session.data.words;
		this.#shown = el(
			'details',
			{ class: 'mt-3' },
			el('summary', { class: 'py-1 text-sm text-accent' }, words.show),
			this.#text,
		);
		this.element = el(
			'div',
			{ class: 'mt-8' },
			el(heading, { class: 'text-base' }, words.title),
			el('p', { class: 'mt-1 text-sm text-quiet' }, words.intro),
			el(
				'p',
				{ class: 'mt-3 flex flex-wrap gap-3' },
				this.#button(words.copy, words.copied, ({ plain, html }) => [plain, html]),
				this.#button(words.copyMarkdown, words.copiedMarkdown, ({ markdown }) => [markdown]),
			),
			this.#shown,
		);
	}

	/** Shows the state of the session; nothing is shown where nothing was answered or done. */
	render(): void {
		this.element.hidden = this.#session.isEmpty;
		this.#text.textContent = this.#session.transcript.plain;
	}

	#button(words: string, done: string, texts: (transcript: Transcript) => [plain: string, html?: string]) {
		const button = el('button', { type: 'button', class: 'choice', 'aria-live': 'polite' }, words);
		button.addEventListener('click', async () => {
			const [plain, html] = texts(this.#session.transcript);
			const copied = await copy(plain, html);
			if (!copied) this.#select(plain);
			announce(button, copied ? done : this.#session.data.words.transcript.failed);
		});
		return button;
	}

	/** Where the browser refuses to copy, the text is there, selected. */
	#select(text: string) {
		this.#shown.open = true;
		this.#text.textContent = text;
		this.#text.focus();
		select(this.#text);
	}
}
