import { entriesOf, type Entry } from '../../../src/links/ledger.ts';
import type { Ledger } from '../../../src/schemas/ledger.ts';

/** @returns the entries of an earlier ledger that a later one lacks */
export function lostFrom(before: Ledger, now: Ledger): Entry[] {
	const kept = entriesOf(now);
	return [...entriesOf(before)].filter((entry) => !kept.has(entry));
}
