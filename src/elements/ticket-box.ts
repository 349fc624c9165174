import type { Answer } from '../codes/answer.ts';
import { withBase } from '../links/with-base.ts';
import * as finder from '../finder/find-causes.ts';
import { candidatesFor, type Candidate, type DeskFacts } from '../reply/desk.ts';
import type { Words } from '../schemas/words.ts';
import { limitBox } from './box-limit.ts';
import { el } from './el.ts';
import { loadFinder } from './finder-index.ts';
import { findCausesInTasks } from './in-tasks.ts';
import { loadJson } from './load-json.ts';
import { readJson } from './read-json.ts';
import { ReplyChoice } from './reply-choice.ts';

const pause = 120;

/** Shows the codes, the likely causes and a reply for a pasted ticket. Nothing that is pasted leaves the browser. */
class TicketBox extends HTMLElement {
	#words!: Pick<Words, 'audience' | 'desk' | 'finder' | 'reading' | 'share'>;
	#turn = 0;

	connectedCallback() {
		this.#words = readJson(this);
		const box = this.querySelector('textarea')!;
		limitBox(box, this.#words.reading.cut);
		let timer = 0;
		box.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
		box.addEventListener('input', () => {
			clearTimeout(timer);
			timer = window.setTimeout(() => void this.#show(box.value), pause);
		});
		// A reload keeps the text in the box.
		if (box.value) void this.#show(box.value);
	}

	#load() {
		const { base = '/', facts = '' } = this.dataset;
		return Promise.all([loadFinder(base), loadJson<DeskFacts>(facts)]);
	}

	async #show(ticket: string) {
		const turn = (this.#turn += 1);
		if (!ticket.trim()) return this.#render('', []);
		const { desk, finder: said } = this.#words;
		try {
			const [index, facts] = await this.#load();
			const finding = await findCausesInTasks(finder, ticket, index);
			// A later input has taken over.
			if (turn !== this.#turn) return;
			const { found } = finding;
			const base = this.dataset.base ?? '/';
			const candidates = candidatesFor(finding, facts);
			if (candidates.length === 0) return this.#render(desk.none, [questions(base, desk.ask)]);
			this.#render(
				found.answers.length > 0 ? desk.found : desk.spoken,
				found.answers.length > 0 ? [codesIn(base, found.answers)] : [],
				this.#replies(candidates, base),
			);
		} catch {
			if (turn === this.#turn) this.#render(said.failed, []);
		}
	}

	#replies(candidates: Candidate[], base: string): ReplyChoice {
		const url = ({ address }: Candidate) => new URL(withBase(base, address), location.href).href;
		return new ReplyChoice(candidates, url, this.#words);
	}

	#render(message: string, parts: HTMLElement[], choice?: ReplyChoice) {
		this.querySelector('[role="status"]')!.textContent = message;
		const found = this.querySelector<HTMLElement>('[data-found]')!;
		const all = choice ? [...parts, choice.choices] : parts;
		found.hidden = all.length === 0;
		found.replaceChildren(...all);
		this.querySelector('[data-reply]')!.replaceChildren(
			choice?.reply ?? el('p', { class: 'text-quiet' }, this.#words.desk.empty),
		);
	}
}

/** A text with more codes is a log, which its first codes identify well enough. */
const maxCodes = 4;

/** The recognised codes, each a link to its page, in as few lines as possible. */
function codesIn(base: string, answers: readonly Answer[]): HTMLElement {
	const links = answers.slice(0, maxCodes).map(({ address, id, title }) => {
		const written = title.map((part) => part.written || part.short).join(' / ') || id;
		return address ? el('a', { href: withBase(base, address) }, written) : written;
	});
	return el('p', { class: 'font-semibold' }, ...links.flatMap((link, place) => (place > 0 ? [' · ', link] : [link])));
}

/** A link to the questions, for a ticket without a known code or cause; the agent decides whether something is broken. */
const questions = (base: string, words: string) =>
	el('p', { class: 'mt-2' }, el('a', { href: withBase(base, '/diagnose/') }, words));

customElements.define('ticket-box', TicketBox);
