import type { Mark, Progress } from './progress.ts';

/** What must be known about a step to list the change it made. */
export interface StepFacts {
	id: string;
	title: string;
	/** Whether it leaves something on the machine that can be undone. */
	changes?: boolean;
	/** What to undo, where the change is meant to be temporary. */
	revert?: string;
	/** The edition in which it was added or last changed; absent if that was before the first recorded one. */
	since?: string;
}

/** What must be known about a cause to list what was done about it. */
export interface CauseFacts {
	id: string;
	title: string;
	/** Address of its article. */
	url: string;
	steps: readonly StepFacts[];
}

/** A change made to the machine. */
export interface Change {
	cause: CauseFacts;
	step: StepFacts;
	mark: Mark;
}

/**
 * Lists the changes that the marked steps made to the machine, undone or not.
 *
 * @param causes causes with their steps
 * @param progress what was done
 * @returns the changes, in the order of causes and steps
 */
export function changesOf(causes: readonly CauseFacts[], progress: Progress): Change[] {
	return causes.flatMap((cause) =>
		cause.steps.flatMap((step): Change[] => {
			const mark = progress.steps[cause.id]?.[step.id];
			return mark && mark.result !== 'skipped' && step.changes ? [{ cause, step, mark }] : [];
		}),
	);
}

/** @returns the changes that were not undone */
export const remainingChanges = (changes: readonly Change[]): Change[] => changes.filter(({ mark }) => !mark.undone);
