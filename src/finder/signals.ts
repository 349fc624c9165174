import type { Signal } from '../schemas/signals.ts';
import type { Evidence, Statement } from './evidence.ts';
import { compilePatterns, matchPatterns, type Match, type PatternIndex, type TextWord } from './patterns.ts';
import type { ReportIndex } from './report-index.ts';

const compiled = new WeakMap<ReportIndex, PatternIndex<Signal>>();

function patternsOf(report: ReportIndex): PatternIndex<Signal> {
	const known = compiled.get(report);
	if (known) return known;
	const made = compilePatterns(
		report.signals.flatMap((signal) => signal.any.map((pattern) => [pattern, signal] as const)),
	);
	compiled.set(report, made);
	return made;
}

/** Words that take a statement away, and words that put it into the past: what "worked in the past" does not work. */
const negations = new Set([
	...['not', 'no', 'never', 'cannot', 't', 'unable', 'without', 'neither', 'nor', 'fail', 'stopp', 'stop'],
	...['dont', 'doesnt', 'cant', 'past', 'used', 'would', 'formerly', 'previously'],
]);
/** A "not" counts up to this many words before a statement. */
const negationReach = 2;
/** What a signal is worth in a line that its log itself marks as no fault. */
const inQuietLine = 0.5;

/**
 * What the words of a text say by the signals of the content; each signal once.
 * @param text normalized text
 * @param words its words
 * @param quiet whether a word is in a line that is only information
 * @param report the signals
 */
export function signalStatements(
	text: string,
	words: readonly TextWord[],
	quiet: (word: TextWord | undefined) => boolean,
	report: ReportIndex,
): Statement[] {
	const found = new Map<Signal, { match: Match<Signal>; isQuiet: boolean }>();
	const isWanted = (signal: Signal) => found.get(signal)?.isQuiet ?? true;
	for (const match of matchPatterns(words, patternsOf(report), isWanted)) {
		if (match.value.affirmed && isNegated(words, match)) continue;
		const isQuiet = quiet(words[match.from]);
		if (!isQuiet || !found.has(match.value)) found.set(match.value, { match, isQuiet });
	}
	return [...found].map(([{ raises, lowers, tells }, { match, isQuiet }]) => {
		const said = text.slice(words[match.from]?.start, words[match.to - 1]?.end).replace(/\s+/g, ' ');
		const part = isQuiet ? inQuietLine : 1;
		const evidence =
			(factor: number) =>
			([cause, points]: [string, number]): Evidence => ({
				cause,
				points: factor * points,
				kind: 'signal',
				words: said,
			});
		return {
			id: '',
			tells,
			evidence: [...Object.entries(raises).map(evidence(part)), ...Object.entries(lowers).map(evidence(-part))],
		};
	});
}

function isNegated(words: readonly TextWord[], { from, to }: Match<unknown>): boolean {
	const sentence = words[from]?.sentence;
	return words
		.slice(Math.max(0, from - negationReach), to)
		.some((word) => word.sentence === sentence && negations.has(word.stem));
}
