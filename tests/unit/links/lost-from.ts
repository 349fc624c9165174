import { entriesOf, type Entry } from '../../../src/links/ledger.ts';
import type { Ledger } from '../../../src/schemas/ledger.ts';

/** @returns what an earlier ledger promised and a later one does not */
export function lostFrom(before: Ledger, now: Ledger): Entry[] {
	const kept = entriesOf(now);
	return [...entriesOf(before)].filter((entry) => !kept.has(entry));
}
