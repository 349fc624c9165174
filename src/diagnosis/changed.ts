import type { Mark, Progress } from './progress.ts';

/** What must be known of a step to say what it left behind. */
export interface StepFacts {
	id: string;
	title: string;
	/** Address of the step. */
	url: string;
	/** Whether it leaves something on the machine that can be put back. */
	changes: boolean;
	lowersSecurity: boolean;
	/** The line for the put-it-back list; null where the change is meant to stay. */
	putBack: string | null;
}

/** What must be known of a cause to say what was done about it. */
export interface CauseFacts<Step extends StepFacts = StepFacts> {
	id: string;
	title: string;
	url: string;
	steps: readonly Step[];
}

/** A change that was made on the machine. */
export interface Change<Step extends StepFacts = StepFacts> {
	cause: string;
	step: Step;
	mark: Mark;
	/** It lowers security or was meant to be temporary, so it must go. */
	temporary: boolean;
}

/**
 * Lists what the marked steps changed on the machine, put back or not.
 *
 * @param causes causes with their steps
 * @param progress what was done
 * @returns the changes, in the order of causes and steps
 */
export function changesOf<Step extends StepFacts>(
	causes: readonly CauseFacts<Step>[],
	progress: Progress,
): Change<Step>[] {
	return causes.flatMap(({ id, steps }) =>
		steps.flatMap((step): Change<Step>[] => {
			const mark = progress.steps[id]?.[step.id];
			if (!mark || mark.result === 'skipped' || !step.changes) return [];
			return [{ cause: id, step, mark, temporary: step.lowersSecurity || step.putBack !== null }];
		}),
	);
}

/** @returns the changes that nobody has put back */
export const stillThere = <Step extends StepFacts>(changes: readonly Change<Step>[]): Change<Step>[] =>
	changes.filter(({ mark }) => !mark.undone);
