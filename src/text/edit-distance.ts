/**
 * The optimal string alignment distance: how many letters must be added, dropped, changed or swapped with their
 * neighbour to turn one word into the other. Stops counting above the limit.
 *
 * @param max the limit
 * @returns the distance, or `max + 1` when it is larger
 */
export function editDistance(one: string, other: string, max: number): number {
	if (Math.abs(one.length - other.length) > max) return max + 1;
	let before: number[] = [];
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= one.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= other.length; j += 1) {
			const same = one[i - 1] === other[j - 1];
			let distance = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (same ? 0 : 1));
			if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
				distance = Math.min(distance, before[j - 2]! + 1);
			next.push(distance);
		}
		if (Math.min(...next) > max) return max + 1;
		before = row;
		row = next;
	}
	return Math.min(row[other.length]!, max + 1);
}
