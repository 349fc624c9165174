import { reachableFrom } from './graph.ts';
import type { StageState } from './path-says.ts';
import { notSure, type Tree } from './tree.ts';
import { walk, type Answers } from './walk.ts';

/** What answers can say of a stage: still possible, passed over without evidence, or less likely. */
type AnsweredState = Extract<StageState, 'open' | 'unchecked' | 'out'>;

/**
 * Says of each stage what the answers leave possible. Only an answer that knows something rules anything out: after
 * "not sure", whatever another answer would have led to stays possible and counts as not checked.
 *
 * @param tree a diagnosis
 * @param stageOf stage by outcome id
 * @returns the state of each stage at which an outcome sits
 */
export function stageStates(
	tree: Tree,
	answers: Answers,
	stageOf: ReadonlyMap<string, string>,
): Record<string, AnsweredState> {
	const certain = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== notSure));
	const possible = reachableFrom(withAnswers(tree, certain), tree.start);
	const ahead = reachableFrom(tree, walk(tree, answers).at);
	const states: Record<string, AnsweredState> = {};
	for (const [outcome, stage] of stageOf) {
		const state = ahead.has(outcome) ? 'open' : possible.has(outcome) ? 'unchecked' : 'out';
		if (state === 'open' || states[stage] === undefined || states[stage] === 'out') states[stage] = state;
	}
	return states;
}

/** The tree that is left when each answered question has but that answer. */
const withAnswers = (tree: Tree, answers: Answers): Pick<Tree, 'questions'> => ({
	questions: tree.questions.map((question) => ({
		...question,
		answers: question.answers.filter(({ id }) => !Object.hasOwn(answers, question.id) || answers[question.id] === id),
	})),
});
