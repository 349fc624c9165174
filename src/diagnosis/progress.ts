import type { Tree } from './tree.ts';

/** What became of one step. */
export interface Mark {
	/** `unhelpful`: it was done and did not help. */
	result: 'done' | 'unhelpful' | 'skipped';
	/** Whether it was put back afterwards. */
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

/** Marks a step, or takes its mark off where none is given. */
export function markStep(progress: Progress, cause: string, step: string, mark?: Mark): Progress {
	const marks = { ...without(progress.steps[cause] ?? {}, step), ...(mark && { [step]: mark }) };
	const rest = without(progress.steps, cause);
	return { ...progress, steps: Object.keys(marks).length > 0 ? { ...rest, [cause]: marks } : rest };
}

/** Says whether a cause was it, or takes that back where nothing is said. Only one cause can have been it. */
export function judge(progress: Progress, cause: string, fixed?: boolean): Progress {
	const rest = without(fixed ? reopened(progress).fixed : progress.fixed, cause);
	return { ...progress, fixed: fixed === undefined ? rest : { ...rest, [cause]: fixed } };
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

/** Where someone stands who works through an outcome. */
export type Work =
	| { state: 'open' | 'fixed'; cause: string }
	/** Everything likely was tried. */
	| { state: 'exhausted' }
	/** Nothing can be tried: an honest end without further causes, or no outcome at all. */
	| { state: 'none' };

/** @returns the causes of an outcome, likeliest first, each once; none where it is no outcome */
export function candidatesOf(tree: Tree, outcome: string): string[] {
	const end = tree.outcomes.find(({ id }) => id === outcome);
	return [...new Set([...(end?.article ? [end.article] : []), ...(end?.next ?? [])])];
}

/** @returns the cause to work on now: the likeliest that was not tried in vain */
export function workAt(tree: Tree, outcome: string, progress: Progress): Work {
	const candidates = candidatesOf(tree, outcome);
	if (candidates.length === 0) return { state: 'none' };
	const said = (id: string) => (Object.hasOwn(progress.fixed, id) ? progress.fixed[id] : undefined);
	const it = candidates.find((id) => said(id) === true);
	if (it) return { state: 'fixed', cause: it };
	const cause = candidates.find((id) => said(id) === undefined);
	return cause ? { state: 'open', cause } : { state: 'exhausted' };
}

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
	Object.fromEntries(Object.entries(record).filter(([id]) => id !== key));
