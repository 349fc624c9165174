import type { Cause, KnownTree } from './knowledge.ts';

/**
 * @param tree a diagnosis
 * @param causes all causes
 * @returns the station of each outcome: that of its cause, or that at which the search stopped
 */
export function stationOfOutcomes(tree: KnownTree, causes: readonly Cause[]): Map<string, string> {
	const stationOf = new Map(causes.map(({ id, station }) => [id, station]));
	return new Map(
		tree.outcomes.flatMap((outcome): [string, string][] => {
			const station = 'article' in outcome ? stationOf.get(outcome.article) : outcome.station;
			return station ? [[outcome.id, station]] : [];
		}),
	);
}
