import { makeTranscript, type Transcript } from '../../diagnosis/transcript.ts';
import { announce, copy, select } from '../clipboard.ts';
import { el } from '../el.ts';
import type { Session } from './session.ts';

/** The record for the ticket, with a preview and copy buttons. */
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

	/** Shows the state of the session; hidden when nothing was answered or done. */
	render(): void {
		this.element.hidden = this.#session.isEmpty;
		this.#text.textContent = transcriptOf(this.#session).plain;
	}

	#button(words: string, done: string, texts: (transcript: Transcript) => [plain: string, html?: string]) {
		const button = el('button', { type: 'button', class: 'choice', 'aria-live': 'polite' }, words);
		button.addEventListener('click', async () => {
			const [plain, html] = texts(transcriptOf(this.#session));
			const copied = await copy(plain, html);
			if (!copied) this.#select(plain);
			announce(button, copied ? done : this.#session.data.words.transcript.failed);
		});
		return button;
	}

	/** If the browser refuses to copy, the text is shown and selected. */
	#select(text: string) {
		this.#shown.open = true;
		this.#text.textContent = text;
		this.#text.focus();
		select(this.#text);
	}
}

/** The record of what was answered and done so far. */
function transcriptOf({ address, candidates, cause: byId, data, state, walked }: Session): Transcript {
	const absoluteUrl = (url: string) => new URL(url, location.href).href;
	const outcome = data.outcomes.find(({ id }) => id === walked.at);
	const title = outcome?.title ?? (outcome?.article && byId(outcome.article)?.title);
	const answer = (question: string, chosen: string) =>
		data.questions.find(({ id }) => id === question)?.answers.find(({ id }) => id === chosen);
	return makeTranscript({
		title: data.title,
		...(state.code && { code: data.codes[state.code] ?? state.code }),
		answers: walked.path.flatMap((step) => answer(step.question, step.answer)?.summary ?? []),
		...(title && { outcome: title }),
		causes: [...candidates, ...data.causes.filter((cause) => !candidates.includes(cause))].map((cause) => ({
			...cause,
			url: absoluteUrl(cause.url),
		})),
		progress: state.progress,
		...(state.edition && { edition: state.edition }),
		url: absoluteUrl(address),
		words: data.words.transcript,
	});
}
