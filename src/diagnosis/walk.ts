import type { Tree } from './tree.ts';

/** Answers by question id. */
export type Answers = Readonly<Record<string, string>>;

/** The state of a diagnosis. */
export interface Walk {
	/** Answered questions, in the order of the tree. */
	path: { question: string; answer: string }[];
	/** The next question, or the outcome reached. */
	at: string;
	/** Whether `at` is an outcome. */
	ended: boolean;
}

/**
 * Follows the answers from the first question as far as they lead.
 * Its position depends on the answers only: the same answers always lead to the same place.
 *
 * @param tree a diagnosis without cycles
 * @param answers answers by question id; those to questions off the path have no effect
 * @returns the path and its end
 */
export function walk(tree: Tree, answers: Answers): Walk {
	const path: Walk['path'] = [];
	let at = tree.start;
	for (;;) {
		const question = tree.questions.find(({ id }) => id === at);
		const answer = question?.answers.find(({ id }) => id === own(answers, at));
		if (!question || !answer) return { path, at, ended: !question };
		path.push({ question: at, answer: answer.id });
		at = answer.to;
	}
}

/**
 * Answers one question. Later answers are kept where the new path still asks their question.
 *
 * @returns all answers on the new path
 */
export function answerQuestion(tree: Tree, answers: Answers, question: string, answer: string): Answers {
	return onPath(tree, { ...answers, [question]: answer });
}

/** @returns the answers on the path, and no others */
export function onPath(tree: Tree, answers: Answers): Answers {
	return Object.fromEntries(walk(tree, answers).path.map(({ question, answer }) => [question, answer]));
}

/** A pasted address may contain any key, such as `__proto__`, so only own properties are read. */
const own = (answers: Answers, key: string) => (Object.hasOwn(answers, key) ? answers[key] : undefined);
