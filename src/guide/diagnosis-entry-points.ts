import type { Answers } from '../diagnosis/walk.ts';
import type { Guide } from './guide.ts';

/** Something that a diagnosis can be started from. */
export interface Start {
	/** Id of a code, a pair or a known sentence; follows `code=` in the address. */
	id: string;
	/** How the diagnosis and its transcript call it. */
	label: string;
	/** Answers that it already gives. */
	tells: Answers;
}

/**
 * What the diagnosis can name as its start: every pair, each code that has causes or tells something, and each known
 * sentence that tells something. The page of the questions names only these, so no address may carry another.
 *
 * @param guide all that is known, joined
 * @returns pairs, codes and sentences; ids of codes hold a number and those of sentences do not, so none occurs twice
 */
export function diagnosisEntryPoints({
	codes,
	pairs,
	sentences,
}: Pick<Guide, 'codes' | 'pairs' | 'sentences'>): Start[] {
	const tellsMore = ({ tells }: { tells: Answers }) => Object.keys(tells).length > 0;
	return [
		...pairs.map(({ id, label, tells }) => ({ id, label, tells })),
		...codes
			.filter((code) => code.causes.length > 0 || tellsMore(code))
			.map(({ id, written, short, tells }) => ({ id, label: `${written} ${short}`, tells })),
		...sentences.filter(tellsMore).map(({ id, title, tells }) => ({ id, label: title, tells })),
	];
}
