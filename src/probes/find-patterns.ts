import type { Probe, ProbePattern } from '../schemas/probe.ts';
import { compilePattern, type Part } from './compile-pattern.ts';
import { matchLine, type Values } from './match-line.ts';

/** A match of a pattern. */
export interface Found {
	pattern: ProbePattern;
	values: Values;
	/** The line that completed it, folded, and its index. */
	line: string;
	index: number;
}

/**
 * Looks for the patterns of a probe. A pattern of several lines matches when its lines occur in order within one record;
 * if its last line is repeated, it matches again.
 *
 * @param probe the probe
 * @param lines the folded lines of the output
 * @param slots values of slots, or their examples
 * @returns all matches, in the order of the output
 */
export function findPatterns(
	{ patterns, record }: Pick<Probe, 'patterns' | 'record'>,
	lines: readonly string[],
	slots: Readonly<Record<string, string>>,
): Found[] {
	const compile = (line: string) => compilePattern(line, slots);
	const begins = record.map(compile);
	const searches = patterns.map((pattern) => new Search(pattern, pattern.lines.map(compile)));
	const found: Found[] = [];
	for (const [index, line] of lines.entries()) {
		const begin = begins.some((parts) => matchLine(parts, line));
		for (const search of searches) {
			if (begin) search.restart();
			const values = search.read(line);
			if (values) found.push({ pattern: search.pattern, values, line, index });
		}
	}
	return found;
}

/** Progress of one pattern within the current record. */
class Search {
	readonly pattern: ProbePattern;
	readonly #lines: Part[][];
	/** Values of each line matched so far. */
	#read: Values[] = [];

	constructor(pattern: ProbePattern, lines: Part[][]) {
		this.pattern = pattern;
		this.#lines = lines;
	}

	restart() {
		this.#read = [];
	}

	/** @returns the values of the whole pattern when this line completes it */
	read(line: string): Values | undefined {
		const first = this.#match(0, line);
		if (first) this.#read = [first];
		else {
			const values = this.#match(this.#read.length, line);
			if (!values || this.#read.length === 0) return undefined;
			this.#read.push(values);
		}
		if (this.#read.length < this.#lines.length) return undefined;
		const whole = Object.assign({}, ...this.#read) as Values;
		this.#read = this.#read.slice(0, -1);
		return whole;
	}

	#match(index: number, line: string): Values | undefined {
		const parts = this.#lines[index];
		const values = parts && matchLine(parts, line);
		return values && Object.entries(values).every((value) => allows(this.pattern.where, ...value)) ? values : undefined;
	}
}

function allows(where: ProbePattern['where'], name: string, value: string): boolean {
	const limit = Object.hasOwn(where, name) ? where[name] : undefined;
	if (!limit) return true;
	const { from = -Infinity, to = Infinity, oneOf } = limit;
	if (oneOf && !oneOf.some((word) => word.toLowerCase() === value.toLowerCase())) return false;
	return limit.from === undefined && limit.to === undefined ? true : Number(value) >= from && Number(value) <= to;
}
