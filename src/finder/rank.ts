import { wordsOf } from '../text/words.ts';
import type { Evidence } from './evidence.ts';
import type { ReportIndex } from './report-index.ts';

/** A cause that a report speaks for. */
export interface RankedCause {
	id: string;
	points: number;
	/** The strongest first; each says something else. */
	reasons: Pick<Evidence, 'kind' | 'words'>[];
}

/** More causes than these would not be read. */
const maxCauses = 4;
const maxReasons = 3;
/** Each further reason of one kind counts so much less: a log repeats itself. Signals are counted once each already. */
const perRepeat = { code: 0.5, sentence: 0.5, words: 0.5, signal: 0.7 } as const;

/**
 * Adds the points up, cause by cause.
 * @param evidence all that was recognised in a report
 * @param report how many points a cause must have to be named
 * @returns the causes that enough speaks for, likeliest first
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
	const least = Math.max(weights.threshold, (ranked[0]?.points ?? 0) * weights.ratio);
	return ranked.filter(({ points }) => points >= least).slice(0, maxCauses);
}

/**
 * Words of a signal have been given to its causes, so they count for no others; words of a code or a sentence have been
 * counted there for the same cause.
 */
function withoutDoubles(evidence: readonly Evidence[]): Evidence[] {
	const bySignals = new Set(evidence.flatMap(({ kind, words }) => (kind === 'signal' ? wordsOf(words) : [])));
	const byCause = new Map<string, Set<string>>();
	for (const { cause, kind, words } of evidence) {
		if (kind === 'words') continue;
		const said = byCause.get(cause) ?? new Set();
		for (const word of wordsOf(words)) said.add(word);
		byCause.set(cause, said);
	}
	return evidence.map((one) => {
		const own = one.kind === 'words' ? one.words.split(' ') : [];
		if (own.length === 0) return one;
		const fresh = own.filter((word) => !bySignals.has(word) && !byCause.get(one.cause)?.has(word));
		return { ...one, points: one.points * (fresh.length / own.length) };
	});
}
