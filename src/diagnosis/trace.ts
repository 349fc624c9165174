import type { Tree } from './tree.ts';

/** A question on a way to something, with the answers that lead on to it. */
export interface Lead {
	question: string;
	answers: string[];
	/** Whether one of the answers leads there at once. */
	direct: boolean;
}

/**
 * Traces back: all questions that lead to some questions or outcomes.
 *
 * @param tree a diagnosis
 * @param ends what is traced back, by id
 * @returns the questions, those that lead there at once first, else in reading order
 */
export function leadsTo(tree: Pick<Tree, 'questions'>, ends: readonly string[]): Lead[] {
	const onTheWay = new Set(ends);
	// Back from the ends, as long as another question leads to what is on the way.
	for (let before = -1; before !== onTheWay.size;) {
		before = onTheWay.size;
		for (const { id, answers } of tree.questions) if (answers.some(({ to }) => onTheWay.has(to))) onTheWay.add(id);
	}
	return tree.questions
		.filter(({ id }) => onTheWay.has(id) && !ends.includes(id))
		.map(({ id, answers }) => ({
			question: id,
			answers: answers.filter(({ to }) => onTheWay.has(to)).map((answer) => answer.id),
			direct: answers.some(({ to }) => ends.includes(to)),
		}))
		.sort((a, b) => Number(b.direct) - Number(a.direct));
}
