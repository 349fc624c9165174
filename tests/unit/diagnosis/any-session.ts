import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFragment } from '../../../src/diagnosis/fragment.ts';
import { judge, markStep, nextCause, noProgress, type Mark } from '../../../src/diagnosis/progress.ts';
import { addressOf, answered, initialState, returned, stateOf, type State } from '../../../src/diagnosis/session.ts';
import type { Tree } from '../../../src/diagnosis/tree.ts';
import { walk } from '../../../src/diagnosis/walk.ts';

/** What a person may do; the number selects the answer, step or entry. */
const does = ['answer', 'change', 'mark', 'judge', 'back', 'forward', 'reload', 'paste', 'startAgain'] as const;
export type Move = [does: (typeof does)[number], choice: number, pasted: string];

const pieces = [
	'1',
	'7',
	';',
	'=',
	',',
	'.',
	'q0',
	'q1',
	'a0',
	'a1',
	'water',
	'yes',
	'steps.washer',
	'look.d',
	'vent.nu',
];
const piece = fc.constantFrom(
	...pieces,
	'fixed.pump',
	'fixed.washer',
	'no',
	'code',
	'%3B',
	'__proto__',
	'flow',
	';edition=2026-02-01',
);

/** Mostly answers, as people give them, and occasionally everything else. */
export const anyMoves: fc.Arbitrary<Move[]> = fc.array(
	fc.tuple(
		fc.oneof(
			{ weight: 2, arbitrary: fc.constant('answer' as const) },
			{ weight: 3, arbitrary: fc.constantFrom(...does) },
		),
		fc.nat(1000),
		fc.array(piece, { maxLength: 12 }).map((parts) => `#1;${parts.join('')}`),
	),
	{ maxLength: 40 },
);

const any: Mark[] = [
	{ result: 'done', undone: false },
	{ result: 'fixed', undone: false },
	{ result: 'fixed', undone: true },
	{ result: 'done', undone: true },
	{ result: 'unhelpful', undone: false },
	{ result: 'unhelpful', undone: true },
	{ result: 'skipped', undone: false },
];

/** A browser with one page open: its history, and what the page shows. */
export class Session {
	readonly #tree: Tree;
	/** URLs, as in the address bar. */
	#entries: string[];
	#place = 0;
	state: State;

	constructor(tree: Tree) {
		this.#tree = tree;
		this.state = initialState(tree);
		this.#entries = [addressOf(tree, this.state)];
	}

	move([what, choice, pasted]: Move): void {
		switch (what) {
			case 'answer':
			case 'change':
				return this.#answer(what === 'change', choice);
			case 'mark':
			case 'judge':
				return this.#work(what, choice);
			case 'back':
			case 'forward':
				return this.#travel(what === 'back' ? -1 : 1);
			case 'reload':
				this.state = stateOf(readFragment(this.#tree, this.address));
				return;
			case 'paste':
				this.state = stateOf(readFragment(this.#tree, pasted));
				return this.#push(pasted);
			case 'startAgain':
				this.state = initialState(this.#tree);
				return this.#push(addressOf(this.#tree, this.state));
		}
	}

	get address(): string {
		return this.#entries[this.#place] ?? '';
	}

	#answer(earlier: boolean, choice: number) {
		const { path, at } = walk(this.#tree, this.state.answers);
		const id = earlier ? path[choice % Math.max(path.length, 1)]?.question : at;
		const question = this.#tree.questions.find((candidate) => candidate.id === id);
		const answer = question?.answers[choice % question.answers.length];
		if (!question || !answer) return;
		this.state = answered(this.#tree, this.state, question.id, answer.id);
		this.#push(addressOf(this.#tree, this.state));
	}

	#work(what: 'mark' | 'judge', choice: number) {
		const { at, ended } = walk(this.#tree, this.state.answers);
		const { progress } = this.state;
		// Most people work on the causes that the answers lead to, and some open an article directly.
		const causes = this.#tree.causes ?? [];
		const cause = (ended && nextCause(this.#tree, at, progress)) || causes[choice % causes.length]?.id;
		if (!cause) return;
		if (what === 'judge') {
			this.state = { ...this.state, progress: judge(progress, cause, choice % 3 === 0) };
			return this.#push(addressOf(this.#tree, this.state));
		}
		const steps = causes.find(({ id }) => id === cause)?.steps ?? [];
		const mark = any[choice % (any.length + 1)];
		this.state = { ...this.state, progress: markStep(progress, cause, steps[choice % steps.length]?.id ?? '', mark) };
		this.#entries[this.#place] = addressOf(this.#tree, this.state);
	}

	#travel(by: number) {
		const place = this.#place + by;
		if (place < 0 || place >= this.#entries.length) return;
		this.#place = place;
		const then = readFragment(this.#tree, this.address);
		this.state = returned(then, this.state);
		if (then.dropped.length === 0) this.#entries[place] = addressOf(this.#tree, this.state);
	}

	#push(address: string) {
		this.#entries = [...this.#entries.slice(0, this.#place + 1), address];
		this.#place += 1;
	}
}

/** Asserts that a state equals that of a fresh walk with the same answers, marks and verdicts. */
export function isLikeFresh(tree: Tree, state: State): void {
	const address = addressOf(tree, state);
	const resumed = readFragment(tree, address);
	assert.deepEqual(resumed.dropped, [], address);
	assert.deepEqual(stateOf(resumed), state);
	let fresh: State = { answers: {}, ...(state.code && { code: state.code }), progress: noProgress };
	if (state.edition) fresh.edition = state.edition;
	for (const { question, answer } of walk(tree, state.answers).path) fresh = answered(tree, fresh, question, answer);
	for (const [cause, marks] of Object.entries(state.progress.steps))
		for (const [step, mark] of Object.entries(marks))
			fresh = { ...fresh, progress: markStep(fresh.progress, cause, step, mark) };
	// The verdict comes last: a link may contradict its own marks, and the person gave it last.
	const verdicts = Object.entries(state.progress.fixed).sort(([, a], [, b]) => Number(a) - Number(b));
	fresh = { ...fresh, progress: { ...fresh.progress, fixed: Object.fromEntries(verdicts) } };
	assert.deepEqual(fresh, state);
	assert.equal(addressOf(tree, fresh), address);
	const { at } = walk(tree, state.answers);
	assert.equal(nextCause(tree, at, fresh.progress), nextCause(tree, at, state.progress));
}
