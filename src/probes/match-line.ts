import { isIpv4, isIpv6 } from '../slots/ip-address.ts';
import type { HoleKind, Part } from './compile-pattern.ts';

/** Values by the name of their hole. */
export type Values = Readonly<Record<string, string>>;

/**
 * Matches a whole line against a pattern. After a `{...}` the first match is final: without backtracking the work grows with
 * the length of the line, while a regular expression from a content file could take exponential time.
 *
 * @param parts a compiled pattern
 * @param line a folded line
 * @returns the text in the holes, or undefined when the line does not match
 */
export function matchLine(parts: readonly Part[], line: string): Values | undefined {
	const runs: Exclude<Part, 'skip'>[][] = [[]];
	for (const part of parts) {
		if (part === 'skip') runs.push([]);
		else runs.at(-1)?.push(part);
	}
	const values: Record<string, string> = {};
	let at = 0;
	for (const [index, run] of runs.entries()) {
		const last = index === runs.length - 1;
		const end = findRun(run, line, at, { first: index === 0, last }, values);
		if (end === undefined) return undefined;
		at = end;
	}
	return values;
}

/** Finds the first match of a run at or after a position; the first run must be at the start, the last at the end. */
function findRun(
	run: readonly Exclude<Part, 'skip'>[],
	line: string,
	from: number,
	{ first, last }: { first: boolean; last: boolean },
	values: Record<string, string>,
): number | undefined {
	if (run.length === 0) return last && !first ? line.length : from;
	for (let start = from; start <= (first ? from : line.length); start += 1) {
		const found = matchRun(run, line, start);
		if (!found || (last && found.end !== line.length)) continue;
		Object.assign(values, found.values);
		return found.end;
	}
	return undefined;
}

function matchRun(run: readonly Exclude<Part, 'skip'>[], line: string, start: number) {
	const values: Record<string, string> = {};
	let at = start;
	for (const part of run) {
		if ('text' in part) {
			if (line.slice(at, at + part.text.length).toLowerCase() !== part.text.toLowerCase()) return undefined;
			at += part.text.length;
		} else {
			const value = readHole[part.kind](line, at);
			if (!value || (part.kind === 'number' && at === start && inside.test(line[at - 1] ?? ''))) return undefined;
			values[part.name] = value;
			at += value.length;
		}
	}
	return { end: at, values };
}

const sticky = (shape: RegExp) => (line: string, at: number) => {
	shape.lastIndex = at;
	return shape.exec(line)?.[0];
};
const word = sticky(/[^ ]+/y);
/** Directly before a number, these make it the end of something longer. */
const inside = /[\p{L}\d_.:-]/u;
const isAddress = (text: string) => isIpv4(text) || isIpv6(text);

/** What each kind of hole matches at a position: as much as possible, or nothing. */
const readHole: Record<HoleKind, (line: string, at: number) => string | undefined> = {
	word,
	letters: sticky(/\p{L}+/uy),
	/** A number of its own: not the beginning of a name, an address, a time or a measure. */
	number: sticky(/\d+(?![\da-z_.:-])/iy),
	hex: sticky(/[\da-f]+/iy),
	address: only(sticky(/[\da-f.:]+/iy), isAddress),
	host: only(word, (text) => !isAddress(text)),
	text: sticky(/.+/y),
};

function only(read: (line: string, at: number) => string | undefined, allowed: (text: string) => boolean) {
	return (line: string, at: number) => {
		const value = read(line, at);
		return value !== undefined && allowed(value) ? value : undefined;
	};
}
