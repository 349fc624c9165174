import type { CauseFacts } from '../../diagnosis/changed.ts';
import { readFragment, type Resumed } from '../../diagnosis/fragment.ts';
import { candidatesOf, carryBack, noProgress } from '../../diagnosis/progress.ts';
import { addressOf, returned, stateOf, type State } from '../../diagnosis/session.ts';
import { walk, type Walk } from '../../diagnosis/walk.ts';
import type { DiagnosisData } from './diagnosis-data.ts';

/** Key of the last state in the session storage, so that Back does not lose what was done to the machine since. */
const storeKey = 'guide.diagnosis';

/** @returns whether the fragment is a diagnosis, not a place on the page */
export const carriesDiagnosis = (): boolean => /^#\d+(;|%3b|$)/i.test(location.hash);

/** The diagnosis of this tab. Its address encodes all of it, on pages of questions and articles alike. */
export class Session {
	readonly data: DiagnosisData;
	state: State;
	/** Parts of the address that this edition does not know. */
	dropped: string[] = [];

	/** @param fragment a diagnosis from the address; empty when there is none */
	constructor(data: DiagnosisData, fragment: string) {
		this.data = data;
		const then = this.#read(fragment);
		const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		this.state =
			load?.type === 'back_forward' ? returned(then, stateOf(readFragment(data, remembered()))) : stateOf(then);
	}

	/** Reads another diagnosis from the address. */
	resume(fragment: string): void {
		this.state = stateOf(this.#read(fragment));
	}

	/** The same after Back or Forward, keeping what was done in the meantime. */
	goBack(fragment: string): void {
		this.state = returned(this.#read(fragment), this.state);
	}

	/** The same on a page from the back/forward cache, because this tab has been on other pages since. */
	catchUp(): void {
		const { progress = noProgress } = readFragment(this.data, remembered());
		this.state = { ...this.state, progress: carryBack(this.state.progress, progress) };
	}

	get walked(): Walk {
		return walk(this.data, this.state.answers);
	}

	/** Whether nothing was answered or done. */
	get isEmpty(): boolean {
		const { answers, code, progress } = this.state;
		return !code && [answers, progress.steps, progress.fixed].every((some) => Object.keys(some).length === 0);
	}

	/** The state as a fragment, with the #; also stored for this tab. */
	get address(): string {
		const address = addressOf(this.data, this.state);
		try {
			sessionStorage.setItem(storeKey, address);
		} catch {
			// If the browser refuses, Back shows the state in its address.
		}
		return address;
	}

	/** Address of the open question, or of the last one, because an outcome would redirect to its article at once. */
	get questions(): string {
		const { path, ended } = this.walked;
		const open = ended ? path.slice(0, -1) : path;
		const answers = Object.fromEntries(open.map(({ question, answer }) => [question, answer]));
		return this.data.url + addressOf(this.data, { ...this.state, answers });
	}

	/** Causes of the outcome, likeliest first; empty while a question is open. */
	get candidates(): CauseFacts[] {
		return candidatesOf(this.data, this.walked.at).flatMap((id) => this.cause(id) ?? []);
	}

	cause = (id: string): CauseFacts | undefined => this.data.causes.find((cause) => cause.id === id);

	/** @returns the address of an article, including the diagnosis */
	articleOf = (cause: string): string => `${this.cause(cause)?.url ?? this.data.url}${this.address}`;

	/** Adds the diagnosis to links to articles and to the questions within an element when they are clicked. */
	followLinks(within: HTMLElement): void {
		within.addEventListener('click', ({ target }) => {
			const link = target instanceof Element ? target.closest('a') : null;
			if (!link || link.origin !== location.origin || link.hash || this.isEmpty) return;
			if (link.pathname === this.data.url) link.href = this.questions;
			else if (this.data.causes.some(({ url }) => url === link.pathname)) link.hash = this.address;
		});
	}

	/** Reads a fragment. A code that this edition does not have is ignored and reported like any other part. */
	#read(fragment: string): Resumed {
		const { code, ...resumed } = readFragment(this.data, fragment);
		const isKnown = code !== undefined && Object.hasOwn(this.data.codes, code);
		this.dropped = code && !isKnown ? [`code=${code}`, ...resumed.dropped] : resumed.dropped;
		return isKnown ? { ...resumed, code } : resumed;
	}
}

function remembered(): string {
	try {
		return sessionStorage.getItem(storeKey) ?? '';
	} catch {
		return '';
	}
}
