import type { Progress } from '../../diagnosis/progress.ts';
import type { ApiArticle } from '../../schemas/api.ts';
import { fill } from '../../words/fill.ts';
import { loadArticles } from './articles.ts';
import { blockNodes } from './block-nodes.ts';
import { factsOf, StepView } from './step-view.ts';
import { part, type WorkActs, type WorkData } from './work-data.ts';

/** The fix of one cause, in place: its test, its steps, and whether it helped. */
export class CauseView {
	readonly #root: HTMLElement;
	readonly #data: WorkData;
	readonly #acts: WorkActs;
	#cause = '';
	#steps = new Map<string, StepView>();
	#progress: Progress | undefined;

	constructor(root: HTMLElement, data: WorkData, acts: WorkActs) {
		this.#root = root;
		this.#data = data;
		this.#acts = acts;
		part(root, 'yes').addEventListener('click', () => acts.judge(this.#cause, true));
		part(root, 'no').addEventListener('click', () => acts.judge(this.#cause, false));
		part(root, 'retry').addEventListener('click', () => void this.#fill());
	}

	/**
	 * Shows a cause, or nothing.
	 *
	 * @param cause its id
	 * @param above what stands over its title; empty where the outcome above has said it all
	 */
	render(cause: string | undefined, progress: Progress, above = ''): void {
		this.#root.hidden = cause === undefined;
		if (cause === undefined) return;
		const known = this.#data.causes.find(({ id }) => id === cause);
		part(this.#root, 'head').hidden = above === '';
		part(this.#root, 'above').textContent = above;
		part(this.#root, 'title').textContent = known?.title ?? cause;
		part<HTMLAnchorElement>(this.#root, 'article').href = known?.url ?? '';
		part<HTMLAnchorElement>(this.#root, 'fallback').href = known?.url ?? '';
		part<HTMLAnchorElement>(this.#root, 'fallback').textContent = known?.title ?? cause;
		this.#progress = progress;
		if (cause === this.#cause && this.#steps.size > 0) return this.#update();
		this.#cause = cause;
		void this.#fill();
	}

	/** @returns the title of the cause, to which focus moves */
	get heading(): HTMLElement {
		return part(this.#root, 'title');
	}

	async #fill() {
		const cause = this.#cause;
		this.#steps.clear();
		this.#state('loading');
		try {
			const article = (await loadArticles(this.#data.articles)).find(({ id }) => id === cause);
			// Someone may have gone on while the steps were on their way.
			if (cause !== this.#cause) return;
			if (!article) throw new Error(`The articles lack "${cause}".`);
			this.#write(article);
			this.#state('ready');
		} catch {
			if (cause === this.#cause) this.#state('failed');
		}
	}

	#state(state: 'loading' | 'ready' | 'failed') {
		for (const name of ['loading', 'ready', 'failed']) part(this.#root, name).hidden = name !== state;
	}

	#write({ id, summary, test, verify, steps }: ApiArticle) {
		const { words, places } = this.#data;
		const write = (name: string, blocks: ApiArticle['verify']) =>
			part(this.#root, name).replaceChildren(blockNodes(blocks, this.#data));
		part(this.#root, 'summary').textContent = summary;
		part(this.#root, 'test-facts').textContent = factsOf(test, places, words.article);
		// The questions have tested the first cause; a further one has yet to be.
		part<HTMLDetailsElement>(this.#root, 'test').open = !part(this.#root, 'head').hidden;
		write('how', test.how);
		write('test-yes', test.yes);
		write('test-no', test.no);
		write('verify', verify);
		const template = this.#root.querySelector<HTMLTemplateElement>('template')!;
		this.#steps = new Map(
			steps.map((step, index) => {
				const onMark: ConstructorParameters<typeof StepView>[4] = (mark) => {
					this.#acts.mark(id, step.id, mark);
					const result = words.work[mark?.result ?? 'notYet'];
					part(this.#root, 'said').textContent = fill(words.work.marked, { n: index + 1, result });
					this.#openNext();
				};
				return [step.id, new StepView(template, this.#data, step, index + 1, onMark)];
			}),
		);
		part(this.#root, 'steps').replaceChildren(...[...this.#steps.values()].map(({ element }) => element));
		part(this.#root, 'said').textContent = '';
		this.#update();
		this.#openNext();
		// Whoever fills commands of the page with something does so now with these.
		this.#root.dispatchEvent(new CustomEvent('fix-commands', { bubbles: true }));
	}

	#update() {
		for (const [id, view] of this.#steps) view.update(this.#marks()[id]);
	}

	/** Opens the first step without a mark. What someone has opened stays open, so that nothing jumps under the finger. */
	#openNext() {
		const next = [...this.#steps].find(([id]) => !this.#marks()[id]);
		if (next) next[1].open = true;
	}

	#marks = () => this.#progress?.steps[this.#cause] ?? {};
}
