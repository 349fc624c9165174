import assert from 'node:assert/strict';
import { readFragment, writeFragment } from '../../../src/diagnosis/fragment.ts';
import type { Tree } from '../../../src/diagnosis/tree.ts';
import { answerQuestion, walk, type Answers } from '../../../src/diagnosis/walk.ts';

/**
 * Walks as a person might: answers the current question, goes back and changes an answer, reloads the page.
 *
 * @param tree a diagnosis
 * @param choices numbers that decide each move
 * @returns the answers at the end
 */
export function anyWalk(tree: Tree, choices: readonly number[]): Answers {
	let answers: Answers = {};
	for (const choice of choices) {
		const { path, at } = walk(tree, answers);
		const places = [...path.map(({ question }) => question), at];
		const question = tree.questions.find(
			({ id }) => id === places.at(-1 - (choice % 7 === 0 ? choice % places.length : 0)),
		);
		const answer = question?.answers[choice % question.answers.length];
		if (question && answer) answers = answerQuestion(tree, answers, question.id, answer.id);
		if (choice % 5 === 0) answers = readFragment(tree, writeFragment(tree, answers)).answers;
	}
	return answers;
}

/** Asserts that answers, however they were reached, lead where a fresh walk with the same answers leads. */
export function standsLikeAFreshWalk(tree: Tree, answers: Answers): void {
	const stands = walk(tree, answers);
	const fresh = stands.path.reduce<Answers>(
		(so, { question, answer }) => answerQuestion(tree, so, question, answer),
		{},
	);
	assert.deepEqual(fresh, answers);
	assert.deepEqual(walk(tree, fresh), stands);
	const { answers: resumed, dropped } = readFragment(tree, `#${writeFragment(tree, answers)}`);
	assert.deepEqual(dropped, []);
	assert.deepEqual(walk(tree, resumed), stands);
	assert.equal(new Set(stands.path.map(({ question }) => question)).size, stands.path.length, 'no question twice');
}
