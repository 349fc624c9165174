import type { Tree } from './tree.ts';

/** What became of one step. */
export interface Mark {
	/** `unhelpful`: it was done and changed nothing. `done` comes from older links, which did not say whether it helped. */
	result: 'fixed' | 'unhelpful' | 'skipped' | 'done';
	/** Whether it was undone afterwards. */
	undone: boolean;
}

/** What was done about causes. It is true of the machine, whatever the answers say. */
export interface Progress {
	/** Marks by cause, then by step. */
	steps: Readonly<Record<string, Readonly<Record<string, Mark>>>>;
	/** By cause: whether working through it fixed the fault. At most one did. */
	fixed: Readonly<Record<string, boolean>>;
}

/** Where nothing has been done yet. */
export const noProgress: Progress = { steps: {}, fixed: {} };

/** Marks a step, or takes its mark off where none is given. A step that fixed the fault shows that its cause was it. */
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
 * Says whether a cause was it, or takes that back where nothing is said. Only one cause can have been it, and a step of
 * a cause that was not it has fixed nothing.
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

/** An answer that changes, changes what the fault may be: it no longer counts as fixed. What was tried stays tried. */
export function reopened(progress: Progress): Progress {
	return { ...progress, fixed: Object.fromEntries(Object.entries(progress.fixed).filter(([, fixed]) => !fixed)) };
}

/**
 * Going back must not unsay what was done to the machine: marks of now are added to those of then, and count more.
 * Whether a cause was it, is what the person goes back over.
 *
 * @param then progress in the address to which someone returns
 * @param now progress before
 */
export function carryBack(then: Progress, now: Progress): Progress {
	const causes = new Set([...Object.keys(then.steps), ...Object.keys(now.steps)]);
	const steps = Object.fromEntries([...causes].map((id) => [id, { ...then.steps[id], ...now.steps[id] }]));
	return { steps, fixed: then.fixed };
}

/** @returns the causes of an outcome, likeliest first, each once; none where it is no outcome */
export function candidatesOf(tree: Tree, outcome: string): string[] {
	const end = tree.outcomes.find(({ id }) => id === outcome);
	return [...new Set([...(end?.article ? [end.article] : []), ...(end?.next ?? [])])];
}

/** @returns the cause that was it, if one was */
export const fixedCause = ({ fixed }: Progress): string | undefined => Object.keys(fixed).find((id) => fixed[id]);

/**
 * @param besides a cause that is at hand already
 * @returns the likeliest cause of an outcome that was not tried in vain
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
