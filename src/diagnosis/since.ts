import type { CauseFacts, StepFacts } from './changed.ts';
import type { Progress } from './progress.ts';

/**
 * @param step a step as it is now
 * @param edition the edition with which a link was made; undefined where the link does not name it
 * @returns whether the step is new or has changed since; false for a link without an edition
 */
export const changedSince = ({ since }: StepFacts, edition: string | undefined): boolean =>
	since !== undefined && edition !== undefined && since > edition;

/** @returns the marked steps that have changed since, so that something else may have been done; by cause and step */
export function marksChangedSince(
	causes: readonly CauseFacts[],
	progress: Progress,
	edition: string | undefined,
): { cause: CauseFacts; step: StepFacts }[] {
	return causes.flatMap((cause) =>
		cause.steps
			.filter((step) => progress.steps[cause.id]?.[step.id] && changedSince(step, edition))
			.map((step) => ({ cause, step })),
	);
}
