import type { Diagnosis } from '../schemas/diagnosis.ts';
import { reachableFrom } from './graph.ts';
import { notSure } from './tree.ts';

/** A diagnosis from which some causes are taken out. */
export interface TreeOutside<T> {
	/** With every question and end at its old place, and each answer leading on to what is left. */
	tree: T;
	/** Ids of questions and ends that are no part of it any more. */
	out: ReadonlySet<string>;
	/** Answers that are none any more, as `question=answer`. */
	outAnswers: ReadonlySet<string>;
}

type Part = Pick<Diagnosis, 'start' | 'questions' | 'outcomes'>;

/**
 * Takes causes out of a diagnosis. An end at one of them goes, and so does each answer that leads only there. A question that
 * then decides nothing is passed over: what led to it leads on to where all its answers lead. A question that has no
 * answer left but "not sure" was about such a cause alone, and goes with the answers that lead to it.
 *
 * @param tree a diagnosis
 * @param isOut whether a cause is taken out
 */
export function treeOutside<T extends Part>(tree: T, isOut: (cause: string) => boolean): TreeOutside<T> {
	const gone = new Set(tree.outcomes.filter((end) => 'article' in end && isOut(end.article)).map(({ id }) => id));
	const passedOver = new Map<string, string>();
	const leadsTo = (id: string) => {
		let at = id;
		// No more steps than questions, because a diagnosis that is wrong may lead back to itself.
		for (let steps = passedOver.size; steps > 0 && passedOver.has(at); steps -= 1) at = passedOver.get(at)!;
		return at;
	};
	const leftOf = ({ answers }: Part['questions'][number]) => answers.filter(({ to }) => !gone.has(leadsTo(to)));
	for (let before = -1; before !== gone.size + passedOver.size;) {
		before = gone.size + passedOver.size;
		for (const question of tree.questions) {
			const { id, answers } = question;
			const left = leftOf(question);
			if (gone.has(id) || passedOver.has(id)) continue;
			if (left.length === answers.length && answers.every(({ to }) => leadsTo(to) === to)) continue;
			const [target, ...others] = new Set(left.map(({ to }) => leadsTo(to)));
			if (left.every((answer) => answer.id === notSure)) gone.add(id);
			else if (target !== undefined && target !== id && others.length === 0) passedOver.set(id, target);
		}
	}
	const shortened = {
		...tree,
		start: leadsTo(tree.start),
		questions: tree.questions.map((question) => ({
			...question,
			answers: question.answers.map((answer) => ({ ...answer, to: leadsTo(answer.to) })),
		})),
	};
	const out = new Set([...gone, ...passedOver.keys()]);
	const isAnswered = ({ id }: { id: string }) => !out.has(id);
	const questions = shortened.questions
		.filter(isAnswered)
		.map((question) => ({ ...question, answers: question.answers.filter(({ to }) => !out.has(to)) }));
	// Without a first question nothing can be reached; then a rule says so, and need not say it of all the others.
	if (questions.some(({ id }) => id === shortened.start)) {
		const reached = reachableFrom({ questions }, shortened.start);
		for (const { id } of [...tree.questions, ...tree.outcomes]) if (!reached.has(id)) out.add(id);
	}
	const outAnswers = shortened.questions.flatMap(({ id, answers }) =>
		answers.filter(({ to }) => out.has(id) || out.has(to)).map((answer) => `${id}=${answer.id}`),
	);
	return { tree: shortened, out, outAnswers: new Set(outAnswers) };
}
