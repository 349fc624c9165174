import type { Edition, Editions, StepState } from '../schemas/editions.ts';

/**
 * Adds a new edition. A second one on the same day is merged into the first.
 *
 * @param before all editions so far, with the digests of the newest
 * @param now digest of the content of each page, by address
 * @param date the day of the new edition
 * @returns the editions with the new one first, or `before` where nothing has changed
 */
export function nextEdition(before: Editions, now: ReadonlyMap<string, string>, date: string): Editions {
	const old = before.digests;
	const lists = {
		added: [...now.keys()].filter((address) => !old.has(address)),
		changed: [...now]
			.filter(([address, digest]) => old.has(address) && old.get(address) !== digest)
			.map(([address]) => address),
		retired: [...old.keys()].filter((address) => !now.has(address)),
	};
	if (Object.values(lists).every((list) => list.length === 0)) return before;
	const [newest, ...rest] = before.editions;
	const sameDay = newest?.date === date;
	const fresh = sameDay ? merge(newest, { date, ...lists }) : { date, ...lists };
	const earlier = sameDay ? rest : before.editions;
	return { editions: [fresh, ...earlier], digests: new Map(now), steps: before.steps };
}

/**
 * Records the edition in which each step last changed. A step that only moved has not changed.
 *
 * @param before the record so far; when empty, no step counts as changed
 * @param now digest of the content of each step, by address
 * @param date the day of the new edition
 */
export function nextSteps(
	before: ReadonlyMap<string, StepState>,
	now: ReadonlyMap<string, string>,
	date: string,
): Map<string, StepState> {
	const byDigest = new Map([...before.values()].map((state) => [state.digest, state]));
	return new Map(
		[...now].map(([address, digest]) => {
			const known = before.get(address) ?? byDigest.get(digest);
			if (known?.digest === digest) return [address, known];
			return [address, before.size === 0 ? { digest } : { digest, since: date }];
		}),
	);
}

/** Merges two editions of one day: added then changed is added; added then retired was never there. */
function merge(morning: Edition, evening: Edition): Edition {
	const union = (one: string[], other: string[]) => [...new Set([...one, ...other])];
	const without = (one: string[], other: string[]) => one.filter((address) => !other.includes(address));
	const back = evening.added.filter((address) => morning.retired.includes(address));
	return {
		date: evening.date,
		added: without(union(morning.added, without(evening.added, back)), evening.retired),
		changed: without(union(union(morning.changed, evening.changed), back), [...morning.added, ...evening.retired]),
		retired: union(without(morning.retired, back), without(evening.retired, morning.added)),
	};
}
