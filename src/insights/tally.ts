/** Copies a text, because a substring keeps its whole original in memory: here, a chunk of a log. */
const copyOf = (text: string) => JSON.parse(JSON.stringify(text)) as string;

/**
 * Counts how often things occur, with limited memory: a log can contain millions of addresses that occur only once.
 */
export class Tally {
	readonly #counts = new Map<string, number>();
	readonly #max: number;
	/** Number of occurrences that were not counted for lack of room. */
	beyond = 0;

	/** @param max maximum number of different things */
	constructor(max = 50_000) {
		this.#max = max;
	}

	add(what: string, times = 1): void {
		const count = this.#counts.get(what);
		if (count !== undefined) this.#counts.set(what, count + times);
		else if (this.#counts.size < this.#max) this.#counts.set(copyOf(what), times);
		else this.beyond += times;
	}

	/** @returns all things with their counts, most frequent first, then in code unit order */
	get ranked(): [what: string, count: number][] {
		return [...this.#counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
	}
}
