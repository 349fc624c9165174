import type { Edition, Editions } from '../schemas/editions.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { nextEdition, nextSteps } from './editions.ts';
import { addToLedger, entriesOf, type Entry } from './ledger.ts';

/** What was published so far. */
export interface Published {
	ledger: Ledger;
	editions: Editions;
}

/** Before anything was published. */
export const nothingPublished: Published = {
	ledger: { sections: [], pages: {}, codes: [], answers: {} },
	editions: { editions: [], digests: new Map(), steps: new Map() },
};

/**
 * Records what is published now. An overlay has a ledger and editions of its own, which hold only what is not in those
 * of the content below it.
 *
 * @param own the record so far
 * @param theirs the record of the content below the overlay
 * @param permalinks everything that is published now
 * @param digests digest of the content of each page now, by address
 * @param steps digest of the content of each step now, by address
 * @param day the day of a new edition
 * @returns the longer ledger, its new entries, the editions, with a new one if anything changed, and whether they differ
 * from before
 */
export function publish(
	own: Published,
	theirs: Published,
	permalinks: ReadonlySet<Entry>,
	digests: ReadonlyMap<string, string>,
	steps: ReadonlyMap<string, string>,
	day: string,
): Published & { added: Entry[]; newest: Edition | undefined; differs: boolean } {
	const promised = entriesOf(theirs.ledger);
	const known = theirs.editions.digests;
	const theirSteps = theirs.editions.steps;
	const before = {
		editions: own.editions.editions,
		digests: new Map([...known, ...own.editions.digests]),
		steps: new Map([...theirSteps, ...own.editions.steps]),
	};
	const next = nextEdition(before, digests, day);
	const ownSteps = new Map(
		[...nextSteps(before.steps, steps, day)].filter(
			([address, { digest }]) => theirSteps.get(address)?.digest !== digest,
		),
	);
	const isNew = next !== before;
	return {
		...addToLedger(own.ledger, new Set([...permalinks].filter((entry) => !promised.has(entry)))),
		editions: {
			editions: next.editions,
			digests: new Map([...next.digests].filter(([address, digest]) => known.get(address) !== digest)),
			steps: ownSteps,
		},
		newest: isNew ? next.editions[0] : undefined,
		differs: isNew || JSON.stringify([...ownSteps]) !== JSON.stringify([...own.editions.steps]),
	};
}
