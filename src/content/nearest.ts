import { editDistance } from '../text/edit-distance.ts';

/** @returns a remedy that suggests the candidate most similar to what was written, if any is similar enough */
export function nearest(
	written: string,
	candidates: readonly string[],
	shown: (name: string) => string,
): string | undefined {
	// At most a third of the letters may be wrong; otherwise everything would match a short name.
	const limit = Math.min(2, Math.floor(written.length / 3));
	const [near] = candidates
		.map((name) => ({ name, far: editDistance(written.toLowerCase(), name.toLowerCase(), limit) }))
		.filter(({ far }) => far <= limit)
		.sort((a, b) => a.far - b.far);
	return near && `Write ${shown(near.name)}, if that is what you mean.`;
}
