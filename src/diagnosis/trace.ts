import { reachableFrom } from './graph.ts';
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
	const leads = new Map(tree.questions.map(({ id }) => [id, ends.some((end) => reachableFrom(tree, id).has(end))]));
	const onTheWay = (id: string) => ends.includes(id) || leads.get(id) === true;
	return tree.questions
		.filter(({ id }) => leads.get(id) && !ends.includes(id))
		.map(({ id, answers }) => ({
			question: id,
			answers: answers.filter(({ to }) => onTheWay(to)).map((answer) => answer.id),
			direct: answers.some(({ to }) => ends.includes(to)),
		}))
		.sort((a, b) => Number(b.direct) - Number(a.direct));
}
