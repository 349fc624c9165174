import type { Recognition, Span } from '../message/recognition.ts';
import { compilePatterns, matchPatterns, type PatternIndex, type TextWord } from './patterns.ts';
import type { ReportIndex } from './report-index.ts';

const boilerplates = new WeakMap<ReportIndex, PatternIndex<true>>();

/** @returns the words without the sentences of every dialog and mail, which speak for nothing */
export function withoutBoilerplate(words: readonly TextWord[], report: ReportIndex): TextWord[] {
	let patterns = boilerplates.get(report);
	if (!patterns) {
		// A slash or a bracket in a sentence is no alternative.
		patterns = compilePatterns(report.boilerplate.map((one) => [one.replace(/[/()…]/g, ' '), true] as const));
		boilerplates.set(report, patterns);
	}
	const spent = new Set<TextWord>();
	for (const { from, to } of matchPatterns(words, patterns)) for (const word of words.slice(from, to)) spent.add(word);
	return words.filter((word) => !spent.has(word));
}

/** @returns the words that are no part of a code, a known sentence or a masked place: those count there, or for nothing */
export function withoutSpent(
	words: readonly TextWord[],
	found: Recognition,
	at: (index: number) => number,
): TextWord[] {
	const spans = [
		...found.codes.flatMap(({ position, again }) => [position, ...again]),
		...found.events.flatMap(({ position, again }) => [position, ...again]),
		...found.sentences.map(({ position }) => position),
		...found.ignored.filter(({ why }) => why === 'masked' || why === 'date or version'),
	];
	return outside(words, spans, at);
}

/**
 * @param spans places in the text as it was given
 * @param at the place in the given text of a place in the normalized one
 * @returns the words that begin in none of the places
 */
export function outside(words: readonly TextWord[], spans: readonly Span[], at: (index: number) => number): TextWord[] {
	const inOrder = spans.toSorted((one, other) => one.start - other.start);
	let next = 0;
	return words.filter((word) => {
		const start = at(word.start);
		while ((inOrder[next]?.end ?? Infinity) <= start) next++;
		return start < (inOrder[next]?.start ?? Infinity);
	});
}
