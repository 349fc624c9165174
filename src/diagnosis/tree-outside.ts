import type { Diagnosis } from '../schemas/diagnosis.ts';
import { reachableFrom } from './graph.ts';
import { notSure } from './tree.ts';

/** A diagnosis without some of its causes. */
export interface TreeOutside<T> {
	/** All questions and outcomes in their old order, with each answer pointing to what is left. */
	tree: T;
	/** Ids of questions and outcomes that were removed. */
	out: ReadonlySet<string>;
	/** Answers that were removed, as `question=answer`. */
	outAnswers: ReadonlySet<string>;
}

type Part = Pick<Diagnosis, 'start' | 'questions' | 'outcomes'>;

/**
 * Removes causes from a diagnosis, with their outcomes and each answer that leads only there. A question that then decides
 * nothing is skipped: what led to it now leads to the one target of all its answers. A question with no answer left
 * except "not sure" was about a removed cause alone, and is removed with the answers that lead to it.
 *
 * @param tree a diagnosis
 * @param isOut whether a cause is removed
 */
export function treeOutside<T extends Part>(tree: T, isOut: (cause: string) => boolean): TreeOutside<T> {
	const removed = new Set(tree.outcomes.filter((end) => 'article' in end && isOut(end.article)).map(({ id }) => id));
	const skipped = new Map<string, string>();
	const targetOf = (id: string) => {
		let at = id;
		// Limits the number of steps, because an invalid diagnosis may have a cycle.
		for (let steps = skipped.size; steps > 0 && skipped.has(at); steps -= 1) at = skipped.get(at)!;
		return at;
	};
	const leftOf = ({ answers }: Part['questions'][number]) => answers.filter(({ to }) => !removed.has(targetOf(to)));
	for (let before = -1; before !== removed.size + skipped.size;) {
		before = removed.size + skipped.size;
		for (const question of tree.questions) {
			const { id, answers } = question;
			const left = leftOf(question);
			if (removed.has(id) || skipped.has(id)) continue;
			if (left.length === answers.length && answers.every(({ to }) => targetOf(to) === to)) continue;
			const [target, ...others] = new Set(left.map(({ to }) => targetOf(to)));
			if (left.every((answer) => answer.id === notSure)) removed.add(id);
			else if (target !== undefined && target !== id && others.length === 0) skipped.set(id, target);
		}
	}
	const shortened = {
		...tree,
		start: targetOf(tree.start),
		questions: tree.questions.map((question) => ({
			...question,
			answers: question.answers.map((answer) => ({ ...answer, to: targetOf(answer.to) })),
		})),
	};
	const out = new Set([...removed, ...skipped.keys()]);
	const isAnswered = ({ id }: { id: string }) => !out.has(id);
	const questions = shortened.questions
		.filter(isAnswered)
		.map((question) => ({ ...question, answers: question.answers.filter(({ to }) => !out.has(to)) }));
	// Without a first question nothing can be reached; a rule then reports just that, not every other question.
	if (questions.some(({ id }) => id === shortened.start)) {
		const reached = reachableFrom({ questions }, shortened.start);
		for (const { id } of [...tree.questions, ...tree.outcomes]) if (!reached.has(id)) out.add(id);
	}
	const outAnswers = shortened.questions.flatMap(({ id, answers }) =>
		answers.filter(({ to }) => out.has(id) || out.has(to)).map((answer) => `${id}=${answer.id}`),
	);
	return { tree: shortened, out, outAnswers: new Set(outAnswers) };
}
