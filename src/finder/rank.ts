import { wordsOf } from '../text/words.ts';
import type { Evidence } from './evidence.ts';
import type { ReportIndex } from './report-index.ts';

/** A cause with evidence in a report. */
export interface RankedCause {
	id: string;
	points: number;
	/** Strongest first, without repetitions. */
	reasons: Pick<Evidence, 'kind' | 'words'>[];
}

/** Nobody would read more causes. */
const maxCauses = 4;
const maxReasons = 3;
/** Factor for each further reason of one kind, because a log repeats itself. Each signal counts only once anyway. */
const perRepeat = { code: 0.5, sentence: 0.5, words: 0.5, signal: 0.7 } as const;

/**
 * Adds up the points of each cause.
 * @param evidence all evidence in a report
 * @param report its weights say how many points a cause needs
 * @returns the causes with enough points, likeliest first
 */
export function rank(evidence: readonly Evidence[], { weights }: ReportIndex): RankedCause[] {
	const byCause = Map.groupBy(withoutDoubles(evidence), ({ cause }) => cause);
	const ranked = [...byCause].map(([id, of]) => {
		const sorted = of.toSorted((one, other) => other.points - one.points);
		const seen = new Map<string, number>();
		let points = 0;
		for (const one of sorted) {
			const times = seen.get(one.kind) ?? 0;
			points += one.points > 0 ? one.points * perRepeat[one.kind] ** times : one.points;
			seen.set(one.kind, times + 1);
		}
		const reasons = sorted.filter((one) => one.points > 0).map(({ kind, words }) => ({ kind, words }));
		const distinct = [...new Map(reasons.map((reason) => [reason.words.toLowerCase(), reason])).values()];
		return { id, points, reasons: distinct.slice(0, maxReasons) };
	});
	ranked.sort((one, other) => other.points - one.points);
	const minPoints = Math.max(weights.threshold, (ranked[0]?.points ?? 0) * weights.ratio);
	return ranked.filter(({ points }) => points >= minPoints).slice(0, maxCauses);
}

/**
 * Discounts words that already count: words of a signal count for the causes of the signal only, and words of a code or a
 * sentence not again for the same cause.
 */
function withoutDoubles(evidence: readonly Evidence[]): Evidence[] {
	const bySignals = new Set(evidence.flatMap(({ kind, words }) => (kind === 'signal' ? wordsOf(words) : [])));
	const byCause = new Map<string, Set<string>>();
	for (const { cause, kind, words } of evidence) {
		if (kind === 'words') continue;
		const counted = byCause.get(cause) ?? new Set();
		for (const word of wordsOf(words)) counted.add(word);
		byCause.set(cause, counted);
	}
	return evidence.map((one) => {
		const own = one.kind === 'words' ? one.words.split(' ') : [];
		if (own.length === 0) return one;
		const fresh = own.filter((word) => !bySignals.has(word) && !byCause.get(one.cause)?.has(word));
		return { ...one, points: one.points * (fresh.length / own.length) };
	});
}
