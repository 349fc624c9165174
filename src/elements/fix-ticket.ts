import { withBase } from '../links/with-base.ts';
import { find } from '../message/find.ts';
import { candidatesFor, mostSpoken, type Candidate, type DeskFacts } from '../reply/desk.ts';
import type { Words } from '../schemas/words.ts';
import { causesInWords } from '../search/causes-in-words.ts';
import type { IndexedPage } from '../search/page-index.ts';
import { answerList } from './code-answers.ts';
import { el } from './el.ts';
import { loadAllPages, loadCodes } from './finder-index.ts';
import { loadJson } from './load-json.ts';
import { readJson } from './read-json.ts';
import { ReplyChoice } from './reply-choice.ts';

const pause = 120;

/** A ticket goes in; its codes, the causes that fit and a reply come out. Nothing that is pasted leaves the browser. */
class FixTicket extends HTMLElement {
	#words!: Pick<Words, 'desk' | 'finder' | 'reading' | 'share'>;
	#turn = 0;

	connectedCallback() {
		this.#words = readJson(this);
		const box = this.querySelector('textarea')!;
		let timer = 0;
		box.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
		box.addEventListener('input', () => {
			clearTimeout(timer);
			timer = window.setTimeout(() => void this.#show(box.value), pause);
		});
		// A reload keeps what stood in the box.
		if (box.value) void this.#show(box.value);
	}

	#load() {
		const { base = '/', facts = '' } = this.dataset;
		return Promise.all([loadCodes(base), loadAllPages(base), loadJson<DeskFacts>(facts)]);
	}

	async #show(ticket: string) {
		const turn = (this.#turn += 1);
		if (!ticket.trim()) return this.#render('', []);
		const { desk, finder } = this.#words;
		try {
			const [codes, index, facts] = await this.#load();
			// A later input has been answered already.
			if (turn !== this.#turn) return;
			const { pages } = index;
			const found = find(ticket, codes, pages);
			const base = this.dataset.base ?? '/';
			const spoken = causesInWords(found.rest ?? ticket, index, mostSpoken.alone).map(idOf);
			const candidates = candidatesFor(found, facts, spoken);
			if (candidates.length === 0) return this.#render(desk.none, [questions(base, desk.ask)]);
			const titles = (id: string) => pages.find(({ address }) => address === `/fix/${id}/`)?.title ?? id;
			const context = { base, codes, words: this.#words.reading, titles };
			const isFound = found.answers.length > 0;
			this.#render(isFound ? desk.found : desk.spoken, [
				...(isFound
					? [el('div', { class: 'mt-2 rounded border border-line bg-raised' }, answerList(context, found.answers))]
					: []),
				this.#replies(candidates, base),
			]);
		} catch {
			if (turn === this.#turn) this.#render(finder.failed, []);
		}
	}

	#replies(candidates: Candidate[], base: string): HTMLElement {
		const url = ({ address }: Candidate) => new URL(withBase(base, address), location.href).href;
		return new ReplyChoice(candidates, url, this.#words).element;
	}

	#render(said: string, parts: HTMLElement[]) {
		this.querySelector('[role="status"]')!.textContent = said;
		const found = this.querySelector<HTMLElement>('[data-found]')!;
		found.hidden = parts.length === 0;
		found.replaceChildren(...parts);
	}
}

const idOf = ({ address }: IndexedPage) => address.split('/')[2] ?? '';

/** Where nothing is known, the questions may still help; it is for the agent to say whether something is broken. */
const questions = (base: string, words: string) =>
	el('p', { class: 'mt-2' }, el('a', { href: withBase(base, '/diagnose/') }, words));

customElements.define('fix-ticket', FixTicket);
