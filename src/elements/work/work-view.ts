import { candidatesOf, workAt, type Work } from '../../diagnosis/progress.ts';
import { addressOf, type State } from '../../diagnosis/session.ts';
import { makeTranscript } from '../../diagnosis/transcript.ts';
import type { Tree } from '../../diagnosis/tree.ts';
import type { ApiArticle } from '../../schemas/api.ts';
import { fill } from '../../words/fill.ts';
import { loadArticles } from './articles.ts';
import { causeFacts } from './cause-facts.ts';
import { CauseView } from './cause-view.ts';
import { ChangesView } from './changes-view.ts';
import { TranscriptView } from './transcript-view.ts';
import { part, type WorkActs, type WorkData } from './work-data.ts';

/** Where the diagnosis stands, in the words of the page. */
export interface Standing {
	state: State;
	/** The outcome that was reached; absent while a question is asked. */
	outcome?: string;
	/** What each answer says in the transcript, in the order of the questions. */
	answers: string[];
	/** Title of the outcome. */
	title: string;
	/** What it was started from. */
	code?: string;
}

/** All that follows an outcome: working through causes, what is left changed, and the transcript. */
export class WorkView {
	readonly #root: HTMLElement;
	readonly #data: WorkData & Tree;
	readonly #cause: CauseView;
	readonly #changes: ChangesView;
	readonly #transcript: TranscriptView;
	#articles: ApiArticle[] | undefined;
	#standing: Standing | undefined;

	constructor(root: HTMLElement, data: WorkData & Tree, acts: WorkActs) {
		this.#root = root;
		this.#data = data;
		this.#cause = new CauseView(part(root, 'cause'), data, acts);
		this.#changes = new ChangesView(part(root, 'changes'), data, acts);
		this.#transcript = new TranscriptView(part(root, 'transcript'), data);
		part(root, 'reopen').addEventListener('click', () => {
			const work = this.#work();
			if (work.state === 'fixed') acts.judge(work.cause, undefined);
		});
	}

	/** Fetches the articles ahead of time; a failure shows when they are needed. */
	prepare(): void {
		if (this.#articles) return;
		loadArticles(this.#data.articles).then(
			(articles) => {
				this.#articles = articles;
				if (this.#standing?.outcome) this.render(this.#standing);
			},
			() => undefined,
		);
	}

	/**
	 * @returns whether the outcome itself still has something to say, and the heading of what stands here instead
	 */
	render(standing: Standing): { endShown: boolean; heading?: HTMLElement } {
		this.#standing = standing;
		const { outcome, state } = standing;
		const work = this.#work();
		const candidates = outcome ? candidatesOf(this.#data, outcome) : [];
		const isHuman = !this.#data.outcomes.find(({ id }) => id === outcome)?.article;
		const cause = work.state === 'open' ? work.cause : undefined;
		const first = cause === candidates[0];
		this.#root.hidden = outcome === undefined;
		this.#cause.render(cause, state.progress, this.#above(candidates, cause, isHuman && first));
		this.#renderResult(work);
		// What the steps at hand change is seen there; what earlier ones left behind must not be forgotten.
		const facts = causeFacts(this.#data, this.#articles, candidates).filter(({ id }) => id !== cause);
		this.#changes.render(facts, state.progress, outcome !== undefined);
		this.#place(isHuman, work.state === 'open');
		this.#transcript.render(outcome === undefined ? undefined : this.transcript(standing));
		const endShown = work.state === 'none' || (work.state === 'open' ? first : isHuman && work.state === 'exhausted');
		if (endShown) return { endShown };
		return { endShown, heading: cause ? this.#cause.heading : part(this.#root, 'result-title') };
	}

	/** @returns the record of what was answered and done so far */
	transcript({ state, outcome, answers, title, code }: Standing) {
		const candidates = outcome ? candidatesOf(this.#data, outcome) : [];
		return makeTranscript({
			title: this.#data.title,
			...(code && { code }),
			answers,
			...(outcome && { outcome: title }),
			causes: causeFacts(this.#data, this.#articles, candidates),
			progress: state.progress,
			url: new URL(addressOf(this.#data, state), location.href).href,
			words: this.#data.words.transcript,
		});
	}

	#work(): Work {
		const { outcome, state } = this.#standing ?? {};
		return outcome && state ? workAt(this.#data, outcome, state.progress) : { state: 'none' };
	}

	/** What stands over the title of a cause; nothing over the cause that the answers have led to. */
	#above(candidates: readonly string[], cause: string | undefined, isHumanEnd: boolean): string {
		const { work } = this.#data.words;
		if (isHumanEnd) return work.meanwhile;
		const place = candidates.indexOf(cause ?? '');
		return place > 0 ? `${work.nextCause} (${fill(work.place, { n: place + 1, of: candidates.length })})` : '';
	}

	/**
	 * Where someone is to be asked, the transcript comes before what one can try meanwhile. What must be put back stands
	 * below the title to which focus moves, so that nobody passes over it.
	 */
	#place(isHuman: boolean, isOpen: boolean) {
		const transcript = part(this.#root, 'transcript');
		if (isHuman && transcript.previousElementSibling) this.#root.prepend(transcript);
		if (!isHuman && transcript.nextElementSibling) this.#root.append(transcript);
		const [above, changes] = [part(this.#root, isOpen ? 'head' : 'result'), part(this.#root, 'changes')];
		if (above.nextElementSibling !== changes) above.after(changes);
	}

	#renderResult(work: Work) {
		const { work: words } = this.#data.words;
		const place = part(this.#root, 'result');
		place.hidden = work.state !== 'fixed' && work.state !== 'exhausted';
		const fixed = work.state === 'fixed';
		part(this.#root, 'result-title').textContent = fixed ? words.fixed : words.exhausted;
		const title = fixed ? (this.#data.causes.find(({ id }) => id === work.cause)?.title ?? work.cause) : '';
		part(this.#root, 'result-text').textContent = fixed ? fill(words.fixedBy, { title }) : words.exhaustedText;
		part(this.#root, 'reopen').hidden = !fixed;
		const contact = this.#root.querySelector<HTMLElement>('[data-part="contact"]');
		if (contact) contact.hidden = fixed;
	}
}
