/** A part of a text keeps the whole in memory, which here is a piece of a log; a copy does not. */
const copyOf = (text: string) => JSON.parse(JSON.stringify(text)) as string;

/**
 * Counts how often things occur, in a memory that has an end: a log can hold millions of addresses that nobody will ask for
 * again.
 */
export class Tally {
	readonly #counts = new Map<string, number>();
	readonly #max: number;
	/** How many occurrences were of things for which there was no room. */
	beyond = 0;

	/** @param max how many different things are remembered */
	constructor(max = 50_000) {
		this.#max = max;
	}

	add(what: string, times = 1): void {
		const count = this.#counts.get(what);
		if (count !== undefined) this.#counts.set(what, count + times);
		else if (this.#counts.size < this.#max) this.#counts.set(copyOf(what), times);
		else this.beyond += times;
	}

	/** @returns all things with their counts, most frequent first; those of one count in the order of their letters */
	get ranked(): [what: string, count: number][] {
		return [...this.#counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
	}
}
