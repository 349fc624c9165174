import { judge, markStep, nextCause, type Mark } from '../../diagnosis/progress.ts';
import { marksChangedSince } from '../../diagnosis/since.ts';
import { fill } from '../../text/fill.ts';
import { el } from '../el.ts';
import { Changes } from './changes.ts';
import { helpList } from './help-list.ts';
import { RecordView } from './record.ts';
import type { Session } from './session.ts';

/**
 * The panel after the steps of an article, or after an outcome: whether it helped, the next cause, changes left on the
 * machine, and the record for the ticket.
 */
export class WorkPanel {
	readonly element = el('section', { class: 'no-print' });
	readonly #session: Session;
	/** Id of the cause of the article; absent at an outcome without an article. */
	readonly #cause: string | undefined;
	readonly #onChange: () => void;
	/** Level of the headings: below the question whether it helped, or below the title of the page. */
	readonly #heading: 'h2' | 'h3';
	readonly #yes: HTMLButtonElement;
	readonly #no: HTMLButtonElement;
	readonly #status = el('div', { class: 'mt-3', role: 'status' });
	readonly #causes = el('div', { class: 'mt-8' });
	readonly #since = el('div', { class: 'mt-8' });
	readonly #changes: Changes;
	readonly #record: RecordView;

	/** @param onChange called when the state of the session has changed */
	constructor(session: Session, onChange: () => void, cause?: string) {
		this.#session = session;
		this.#cause = cause;
		this.#onChange = onChange;
		const { work } = session.data.words;
		this.#yes = this.#verdict(work.yes, true);
		this.#no = this.#verdict(work.no, false);
		this.#heading = cause ? 'h3' : 'h2';
		this.#changes = new Changes(session, this.#heading, (id, step, mark) => this.mark(id, step, mark));
		this.#record = new RecordView(session, this.#heading);
		if (cause)
			this.element.append(
				el('h2', { id: 'fixed', tabindex: '-1' }, work.ask),
				el('p', { class: 'mt-1 text-sm text-quiet' }, work.askHint),
				el('p', { class: 'mt-3 flex flex-wrap gap-3' }, this.#yes, this.#no),
				this.#status,
			);
		this.element.append(this.#since, this.#changes.element, this.#causes, this.#record.element);
	}

	/** Sets or removes the mark of a step of any cause. */
	mark(cause: string, step: string, mark: Mark | undefined): void {
		const { state } = this.#session;
		this.#session.state = { ...state, progress: markStep(state.progress, cause, step, mark) };
		this.#onChange();
	}

	/** Shows the state of the session. */
	render(): void {
		const verdict = this.#cause === undefined ? undefined : this.#session.state.progress.fixed[this.#cause];
		this.#yes.ariaPressed = String(verdict === true);
		this.#no.ariaPressed = String(verdict === false);
		this.#status.replaceChildren(...this.#after(verdict));
		this.#renderSince();
		this.#changes.render();
		this.#renderCauses();
		this.#record.render();
	}

	#verdict(words: string, fixed: boolean): HTMLButtonElement {
		const button = el('button', { type: 'button', class: 'choice' }, words);
		button.addEventListener('click', () => {
			const { state } = this.#session;
			const isTakenBack = button.ariaPressed === 'true';
			const progress = judge(state.progress, this.#cause ?? '', isTakenBack ? undefined : fixed);
			this.#session.state = { ...state, progress };
			this.#onChange();
		});
		return button;
	}

	/** What to do after a verdict. */
	#after(verdict: boolean | undefined): (Node | string)[] {
		const { data, state, walked, candidates } = this.#session;
		const { work } = data.words;
		if (verdict === undefined) return [];
		if (verdict) return [work.works];
		const next = nextCause(data, walked.at, state.progress, this.#cause);
		const rank = candidates.findIndex(({ id }) => id === next) + 1;
		if (next)
			return [`${work.nextCause} (${fill(work.place, { n: rank, of: candidates.length })}): `, this.#article(next)];
		if (candidates.length > 0)
			return [
				`${work.exhaustedText} `,
				...(data.contact ? [el('a', { href: data.contact }, work.contact)] : []),
				...helpList(data),
			];
		return [el('a', { href: this.#session.questions }, work.byQuestions)];
	}

	#article(cause: string, attributes: Record<string, string> = {}) {
		const { articleOf, cause: byId } = this.#session;
		return el('a', { href: articleOf(cause), ...attributes }, byId(cause)?.title ?? cause);
	}

	/** Lists marked steps of other articles that have changed since; those of this article show it themselves. */
	#renderSince() {
		const { data, state } = this.#session;
		const marks = marksChangedSince(data.causes, state.progress, state.edition);
		const others = marks.filter(({ cause }) => cause.id !== this.#cause);
		this.#since.hidden = others.length === 0;
		this.#since.replaceChildren(
			el('p', { class: 'text-sm' }, data.words.work.sinceMarked),
			el(
				'ul',
				{ class: 'mt-1 list-disc pl-6 text-sm text-quiet' },
				...others.map(({ cause, step }) => el('li', {}, this.#article(cause.id), `: ${step.title}`)),
			),
		);
	}

	/** Lists all causes for these answers, with the result of each. */
	#renderCauses() {
		const { candidates, data, isEmpty, questions, state } = this.#session;
		const { work } = data.words;
		const { fixed } = state.progress;
		const others = data.causes.filter(({ id }) => Object.hasOwn(fixed, id) && id !== this.#cause);
		const listed = [...candidates, ...others.filter((cause) => !candidates.includes(cause))];
		const verdictOf = (id: string) =>
			fixed[id] === undefined ? '' : ` (${data.words.transcript[fixed[id] ? 'fixed' : 'notFixed']})`;
		this.#causes.hidden = isEmpty;
		this.#causes.replaceChildren(
			...(listed.length > 0
				? [
						el(this.#heading, { class: 'text-base' }, work.causes),
						el(
							'ol',
							{ class: 'mt-2 list-decimal pl-6' },
							...listed.map(({ id }) =>
								el('li', {}, this.#article(id, id === this.#cause ? { 'aria-current': 'page' } : {}), verdictOf(id)),
							),
						),
					]
				: []),
			el('p', { class: 'mt-3' }, el('a', { href: questions }, work.questions)),
		);
	}
}
