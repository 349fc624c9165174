import type { SumKind } from '../schemas/sum.ts';

/** The part of a way to add up that the calculation needs. */
type Way = Pick<SumKind, 'add' | 'from' | 'enough'>;

/** What a measured number comes to. */
export type Worked =
	| { state: 'empty' | 'wrong' }
	/** `small`: below what makes sense. `enough`: nothing needs to be changed. `fits`: a number to set. */
	| { state: 'small' | 'enough' | 'fits'; total: number };

/** The largest number that fits the length field of a packet, in either version of the protocol. */
const largest = 65_535;

/**
 * Adds the fixed parts to a measured number.
 *
 * @param way what is added, and the limits of the total
 * @param text what the person typed
 */
export function workOut({ add, from, enough }: Way, text: string): Worked {
	const typed = text.trim();
	if (typed === '') return { state: 'empty' };
	const measured = wholeNumber(typed);
	if (measured === undefined) return { state: 'wrong' };
	const total = add.reduce((sum, { n }) => sum + n, measured);
	if (total > largest) return { state: 'wrong' };
	return { state: total < from ? 'small' : total >= enough ? 'enough' : 'fits', total };
}

/** @returns the addition as a person reads it: "1372 + 20 (header) + 8 (echo)" */
export const written = ({ add }: Pick<SumKind, 'add'>, total: number): string =>
	[total - add.reduce((sum, { n }) => sum + n, 0), ...add.map(({ n, what }) => `${n} (${what})`)].join(' + ');

/** @returns a number from 0 to 65535 written in plain digits; undefined for anything else */
export function wholeNumber(text: string): number | undefined {
	return /^(0|[1-9]\d{0,4})$/.test(text) && Number(text) <= largest ? Number(text) : undefined;
}
