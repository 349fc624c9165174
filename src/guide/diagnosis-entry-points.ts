import type { Answers } from '../diagnosis/walk.ts';
import type { Guide } from './guide.ts';

/** A code, pair or sentence that a diagnosis can start from. */
export interface EntryPoint {
	/** Id of the code, pair or known sentence; follows `code=` in the address. */
	id: string;
	/** Its name in the diagnosis and the transcript. */
	label: string;
	/** Answers that follow from it. */
	tells: Answers;
}

/**
 * All entry points of the diagnosis: every pair, each code that has causes or answers something, and each known sentence
 * that answers something. The page of the questions supports only these, so no address may contain another.
 *
 * @param guide the joined content
 * @returns pairs, codes and sentences; ids are unique, because those of codes contain a number and those of sentences do not
 */
export function diagnosisEntryPoints({
	codes,
	pairs,
	sentences,
}: Pick<Guide, 'codes' | 'pairs' | 'sentences'>): EntryPoint[] {
	const hasAnswers = ({ tells }: { tells: Answers }) => Object.keys(tells).length > 0;
	return [
		...pairs.map(({ id, label, tells }) => ({ id, label, tells })),
		...codes
			.filter((code) => code.causes.length > 0 || hasAnswers(code))
			.map(({ id, written, short, tells }) => ({ id, label: `${written} ${short}`, tells })),
		...sentences.filter(hasAnswers).map(({ id, title, tells }) => ({ id, label: title, tells })),
	];
}
