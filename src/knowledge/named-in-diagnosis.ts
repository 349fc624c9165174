import { writeFragment } from '../diagnosis/fragment.ts';
import type { Answers } from '../diagnosis/walk.ts';
import type { Knowledge } from './knowledge.ts';

/** Something that a diagnosis can be started from. */
export interface Start {
	/** Id of a code, a pair or a known sentence; stands in the address after `code=`. */
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
 * @param knowledge all that is known, joined
 * @returns pairs, codes and sentences; ids of codes hold a number and those of sentences do not, so none stands twice
 */
export function namedInDiagnosis({
	codes,
	pairs,
	sentences,
}: Pick<Knowledge, 'codes' | 'pairs' | 'sentences'>): Start[] {
	const tellsMore = ({ tells }: { tells: Answers }) => Object.keys(tells).length > 0;
	return [
		...pairs.map(({ id, label, tells }) => ({ id, label, tells })),
		...codes
			.filter((code) => code.causes.length > 0 || tellsMore(code))
			.map(({ id, written, short, tells }) => ({ id, label: `${written} ${short}`, tells })),
		...sentences.filter(tellsMore).map(({ id, title, tells }) => ({ id, label: title, tells })),
	];
}

/**
 * The addresses that start a diagnosis with what is already told.
 *
 * @param knowledge all that is known, joined
 * @returns fragments without the #, by the id from which each starts
 */
export const startsOf = (
	knowledge: Pick<Knowledge, 'codes' | 'pairs' | 'sentences' | 'tree'>,
): Record<string, string> =>
	Object.fromEntries(
		namedInDiagnosis(knowledge).map(({ id, tells }) => [id, writeFragment(knowledge.tree, tells, id)]),
	);
