import { z } from 'astro/zod';
import { day } from './text.ts';

/** Addresses, separated by spaces. */
const addresses = z
	.string()
	.default('')
	.transform((text) => text.split(/\s+/).filter(Boolean));

/** What one edition brought. */
const edition = z.strictObject({
	/** The day on which it was written down. */
	date: day,
	added: addresses,
	changed: addresses,
	/** No longer there: moved or retired. */
	retired: addresses,
});

/** `editions.yaml`: what was new, changed and retired in each edition. Written by `npm run ledger`. */
export const editions = z.strictObject({
	/** Newest first. */
	editions: z
		.array(edition)
		.default([])
		.transform((all) => all.toSorted((a, b) => (a.date < b.date ? 1 : -1))),
	/** A short digest of what each page says in the newest of them, as `address=digest`. */
	digests: z
		.string()
		.default('')
		.transform(
			(text) => new Map(text.split(/\s+/).flatMap((pair) => (pair ? [pair.split('=') as [string, string]] : []))),
		),
	/**
	 * A short digest of what each step says in the newest of them, as `address=digest`, with `@` and the day of the edition
	 * in which it became so. A step without a day is as it was when this list began.
	 */
	steps: z
		.string()
		.default('')
		.transform((text) => new Map(text.split(/\s+/).flatMap((entry) => (entry ? [stepIn(entry)] : [])))),
});

/** What is known of a step from edition to edition. */
export interface StepState {
	digest: string;
	/** The edition in which it came or last changed; absent where that was before anybody wrote it down. */
	since?: string;
}

function stepIn(entry: string): [address: string, state: StepState] {
	const [address = '', said = ''] = entry.split('=');
	const [digest = '', since] = said.split('@');
	return [address, { digest, ...(since !== undefined && { since }) }];
}

export type Edition = z.output<typeof edition>;
export type Editions = z.output<typeof editions>;
