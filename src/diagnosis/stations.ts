import { reachableFrom } from './graph.ts';
import type { Tree } from './tree.ts';

/** The part of an outcome that says at which station its cause sits. */
type Ends = ReadonlyMap<string, string>;

/**
 * What the answers so far leave open: the stations of all outcomes that can still be reached.
 *
 * @param tree a diagnosis
 * @param at the question asked now, or the outcome reached
 * @param stationOf station by outcome id
 * @returns ids of the stations that are still possible
 */
export function openStations(tree: Tree, at: string, stationOf: Ends): Set<string> {
	const open = new Set<string>();
	for (const id of reachableFrom(tree, at)) {
		const station = stationOf.get(id);
		if (station) open.add(station);
	}
	return open;
}
