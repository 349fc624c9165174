import type { Tree } from './tree.ts';

/** The result of one step. */
export interface Mark {
	/** `unhelpful`: it was done and did not help. `done` comes from older links, which did not record whether it helped. */
	result: 'fixed' | 'unhelpful' | 'skipped' | 'done';
	/** Whether it was undone afterwards. */
	undone: boolean;
}

/** What was done about causes. It is a fact about the machine, independent of the answers. */
export interface Progress {
	/** Marks by cause, then by step. */
	steps: Readonly<Record<string, Readonly<Record<string, Mark>>>>;
	/** By cause: whether working through its steps fixed the fault. True for at most one. */
	fixed: Readonly<Record<string, boolean>>;
}

/** The progress before anything was done. */
export const noProgress: Progress = { steps: {}, fixed: {} };

/** Sets or, without a mark, removes the mark of a step. A step that fixed the fault confirms its cause. */
export function markStep(progress: Progress, cause: string, step: string, mark?: Mark): Progress {
	const before = progress.steps[cause]?.[step]?.result;
	const marked = withMarks(progress, cause, {
		...without(progress.steps[cause] ?? {}, step),
		...(mark && { [step]: mark }),
	});
	if (mark?.result === 'fixed') return judge(marked, cause, true);
	return before === 'fixed' && marked.fixed[cause] ? judge(marked, cause) : marked;
}

/**
 * Records whether a cause was the fault, or without `fixed` removes the record. Only one cause can be the fault, and a step
 * of a cause that was not the fault cannot have fixed it.
 */
export function judge(progress: Progress, cause: string, fixed?: boolean): Progress {
	const rest = without(fixed ? reopened(progress).fixed : progress.fixed, cause);
	const judged = { ...progress, fixed: fixed === undefined ? rest : { ...rest, [cause]: fixed } };
	if (fixed !== false) return judged;
	const marks = Object.entries(progress.steps[cause] ?? {}).map(([step, mark]) => [
		step,
		mark.result === 'fixed' ? { ...mark, result: 'unhelpful' } : mark,
	]);
	return withMarks(judged, cause, Object.fromEntries(marks) as Record<string, Mark>);
}

/** The fault counts as open again, because a changed answer changes what it may be. Failed attempts stay recorded. */
export function reopened(progress: Progress): Progress {
	return { ...progress, fixed: Object.fromEntries(Object.entries(progress.fixed).filter(([, fixed]) => !fixed)) };
}

/**
 * Going back must not lose what was done to the machine: current marks are merged into those of the earlier state and win.
 * Whether a cause was the fault does go back.
 *
 * @param then progress in the address that someone returns to
 * @param now current progress
 */
export function carryBack(then: Progress, now: Progress): Progress {
	const causes = new Set([...Object.keys(then.steps), ...Object.keys(now.steps)]);
	const steps = Object.fromEntries([...causes].map((id) => [id, { ...then.steps[id], ...now.steps[id] }]));
	return { steps, fixed: then.fixed };
}

/** @returns the causes of an outcome, likeliest first, each once; empty when it is not an outcome */
export function candidatesOf(tree: Tree, outcome: string): string[] {
	const end = tree.outcomes.find(({ id }) => id === outcome);
	return [...new Set([...(end?.article ? [end.article] : []), ...(end?.next ?? [])])];
}

/** @returns the cause that was the fault, if known */
export const fixedCause = ({ fixed }: Progress): string | undefined => Object.keys(fixed).find((id) => fixed[id]);

/**
 * @param besides a cause to leave out
 * @returns the likeliest cause of an outcome that has no verdict yet
 */
export function nextCause(tree: Tree, outcome: string, progress: Progress, besides?: string): string | undefined {
	return candidatesOf(tree, outcome).find((id) => id !== besides && !Object.hasOwn(progress.fixed, id));
}

function withMarks(progress: Progress, cause: string, marks: Record<string, Mark>): Progress {
	const rest = without(progress.steps, cause);
	return { ...progress, steps: Object.keys(marks).length > 0 ? { ...rest, [cause]: marks } : rest };
}

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
	Object.fromEntries(Object.entries(record).filter(([id]) => id !== key));
