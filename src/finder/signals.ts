import type { Evidence, Statement } from './evidence.ts';
import { compilePatterns, matchPatterns, type Match, type PatternIndex, type TextWord } from './patterns.ts';
import type { ReportIndex } from './report-index.ts';

type Signal = ReportIndex['signals'][number];

const compiled = new WeakMap<ReportIndex, PatternIndex<Signal>>();

function patternsOf(report: ReportIndex): PatternIndex<Signal> {
	const known = compiled.get(report);
	if (known) return known;
	const patterns = compilePatterns(
		report.signals.flatMap((signal) => signal.any.map((pattern) => [pattern, signal] as const)),
	);
	compiled.set(report, patterns);
	return patterns;
}

/** Words that negate a statement or put it into the past: what "worked in the past" does not work now. */
const negations = new Set([
	...['not', 'no', 'never', 'cannot', 't', 'unable', 'without', 'neither', 'nor', 'fail', 'stopp', 'stop'],
	...['dont', 'doesnt', 'cant', 'past', 'used', 'would', 'formerly', 'previously'],
]);
/** A negation applies up to this many words before a statement. */
const negationReach = 2;
/** Factor for a signal in a log line that is only information. */
const quietFactor = 0.5;

/**
 * The statements of the signals that occur in a text, each signal once.
 * @param text normalized text
 * @param words its words
 * @param quiet whether a word is in a log line that is only information
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
		const quote = text.slice(words[match.from]?.start, words[match.to - 1]?.end).replace(/\s+/g, ' ');
		const factor = isQuiet ? quietFactor : 1;
		const evidence =
			(weight: number) =>
			([cause, points]: [string, number]): Evidence => ({
				cause,
				points: weight * points,
				kind: 'signal',
				words: quote,
			});
		return {
			id: '',
			tells,
			evidence: [...Object.entries(raises).map(evidence(factor)), ...Object.entries(lowers).map(evidence(-factor))],
		};
	});
}

function isNegated(words: readonly TextWord[], { from, to }: Match<unknown>): boolean {
	const sentence = words[from]?.sentence;
	return words
		.slice(Math.max(0, from - negationReach), to)
		.some((word) => word.sentence === sentence && negations.has(word.stem));
}
