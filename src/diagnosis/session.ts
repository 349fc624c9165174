import { writeFragment, type Resumed } from './fragment.ts';
import { carryBack, noProgress, reopened, type Progress } from './progress.ts';
import type { Tree } from './tree.ts';
import { answerQuestion, walk, type Answers } from './walk.ts';

/** A diagnosis in progress; its address encodes all of it. */
export interface State {
	answers: Answers;
	/** Id of the code, pair or known sentence from which it was started. */
	code?: string;
	/** The day of the edition with which it was begun, and thus of the texts the person saw. Absent where unknown. */
	edition?: string;
	progress: Progress;
}

/** @returns the state before the first answer */
export const initialState = ({ edition }: Tree): State => ({
	answers: {},
	...(edition && { edition }),
	progress: noProgress,
});

/** @returns the state encoded in an address, regardless of any earlier state */
export function stateOf({ answers, code, edition, progress = noProgress }: Resumed): State {
	return { answers, ...(code && { code }), ...(edition && { edition }), progress };
}

/**
 * The state after Back or Forward: the answers of that address, and everything that was done to the machine in the
 * meantime.
 *
 * @param then what was read from the address that someone returned to
 * @param now the state before
 */
export function returned(then: Resumed, now: State): State {
	const state = stateOf(then);
	return { ...state, progress: carryBack(state.progress, now.progress) };
}

/** Answers a question. If that leads somewhere else, the fault counts as open again. */
export function answered(tree: Tree, state: State, question: string, answer: string): State {
	const answers = answerQuestion(tree, state.answers, question, answer);
	const same = walk(tree, answers).at === walk(tree, state.answers).at;
	return { ...state, answers, progress: same ? state.progress : reopened(state.progress) };
}

/** @returns the fragment of the address of a state, with the # */
export function addressOf(tree: Tree, { answers, code, edition, progress }: State): string {
	return `#${writeFragment(tree, answers, code, progress, edition)}`;
}
