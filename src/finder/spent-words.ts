import type { Recognition, Span } from '../message/recognition.ts';
import { compilePatterns, matchPatterns, type PatternIndex, type TextWord } from './patterns.ts';
import { isLetterOrNumber } from '../text/fold.ts';
import type { ReportIndex } from './report-index.ts';

const boilerplates = new WeakMap<ReportIndex, PatternIndex<true>>();

/** @returns the words without sentences of any dialog or mail, which are evidence of nothing */
export function withoutBoilerplate(words: readonly TextWord[], report: ReportIndex): TextWord[] {
	let patterns = boilerplates.get(report);
	if (!patterns) {
		// A slash or bracket in a sentence does not mark an alternative.
		patterns = compilePatterns(report.boilerplate.map((one) => [one.replace(/[/()…]/g, ' '), true] as const));
		boilerplates.set(report, patterns);
	}
	const spent = new Set<TextWord>();
	for (const { from, to } of matchPatterns(words, patterns)) for (const word of words.slice(from, to)) spent.add(word);
	return words.filter((word) => !spent.has(word));
}

/** @returns the words outside codes, known sentences and masked spans, which are counted elsewhere or not at all */
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
 * @param text normalized text
 * @returns the words that are not part of the name of a setting, such as "forwarded_port". Constants in capitals are kept,
 * because they name errors.
 */
export function withoutNames(words: readonly TextWord[], text: string): TextWord[] {
	const joins = (underscore: number, beyond: number) =>
		text[underscore] === '_' && isLetterOrNumber(text.charCodeAt(beyond));
	const isPart = ({ start, end }: TextWord) => joins(start - 1, start - 2) || joins(end, end + 1);
	return words.filter((word) => !isPart(word) || !/[a-z]/.test(text.slice(word.start, word.end)));
}

/**
 * @param spans spans of the given text
 * @param at maps a position in the normalized text to the given text
 * @returns the words that begin outside all spans
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
