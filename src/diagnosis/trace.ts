import type { Tree } from './tree.ts';

/** A question on a path to something, with the answers that lead there. */
export interface Lead {
	question: string;
	answers: string[];
	/** Whether one of the answers leads there directly. */
	direct: boolean;
}

/**
 * All questions that lead to given questions or outcomes.
 *
 * @param tree a diagnosis
 * @param ends ids of the questions or outcomes to trace back from
 * @returns those that lead there directly first, otherwise in reading order
 */
export function questionsTo(tree: Pick<Tree, 'questions'>, ends: readonly string[]): Lead[] {
	const onPath = new Set(ends);
	// Work back from the ends until no further question leads to one on a path.
	for (let before = -1; before !== onPath.size;) {
		before = onPath.size;
		for (const { id, answers } of tree.questions) if (answers.some(({ to }) => onPath.has(to))) onPath.add(id);
	}
	return tree.questions
		.filter(({ id }) => onPath.has(id) && !ends.includes(id))
		.map(({ id, answers }) => ({
			question: id,
			answers: answers.filter(({ to }) => onPath.has(to)).map((answer) => answer.id),
			direct: answers.some(({ to }) => ends.includes(to)),
		}))
		.sort((a, b) => Number(b.direct) - Number(a.direct));
}
