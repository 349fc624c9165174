import { reachableFrom } from './graph.ts';
import type { StageState } from './path-summary.ts';
import { notSure, type Tree } from './tree.ts';
import { walk, type Answers } from './walk.ts';

/** What answers imply about a stage: still possible, skipped without evidence, or less likely. */
type AnsweredState = Extract<StageState, 'open' | 'unchecked' | 'out'>;

/**
 * Works out the state of each stage from the answers. Only a definite answer rules anything out: after "not sure", all that
 * another answer would have led to stays possible and counts as not checked.
 *
 * @param tree a diagnosis
 * @param stageOf stage by outcome id
 * @returns the state of each stage that has an outcome
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

/** The tree with only the given answer left of each answered question. */
const withAnswers = (tree: Tree, answers: Answers): Pick<Tree, 'questions'> => ({
	questions: tree.questions.map((question) => ({
		...question,
		answers: question.answers.filter(({ id }) => !Object.hasOwn(answers, question.id) || answers[question.id] === id),
	})),
});
