import { editDistance } from '../text/edit-distance.ts';

/** @returns a remedy that names the candidate nearest to what was written, if one is near */
export function nearest(
	written: string,
	candidates: readonly string[],
	shown: (name: string) => string,
): string | undefined {
	// A third of its letters may be wrong, or everything would be near to a short name.
	const limit = Math.min(2, Math.floor(written.length / 3));
	const [near] = candidates
		.map((name) => ({ name, far: editDistance(written.toLowerCase(), name.toLowerCase(), limit) }))
		.filter(({ far }) => far <= limit)
		.sort((a, b) => a.far - b.far);
	return near && `Write ${shown(near.name)}, if that is what you mean.`;
}
