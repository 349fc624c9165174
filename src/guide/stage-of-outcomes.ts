import type { Cause, DiagnosisTree } from './guide.ts';

/**
 * @param tree a diagnosis
 * @param causes all causes
 * @returns the stage of each outcome: that of its cause, or the one at which the search stopped
 */
export function stageOfOutcomes(
	tree: Pick<DiagnosisTree, 'outcomes'>,
	causes: readonly Pick<Cause, 'id' | 'stage'>[],
): Map<string, string> {
	const stageOf = new Map(causes.map(({ id, stage }) => [id, stage]));
	return new Map(
		tree.outcomes.flatMap((outcome): [string, string][] => {
			const stage = 'article' in outcome ? stageOf.get(outcome.article) : outcome.stage;
			return stage ? [[outcome.id, stage]] : [];
		}),
	);
}
