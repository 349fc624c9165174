import { z } from 'astro/zod';
import { day } from './text.ts';

/** Addresses, separated by spaces. */
const addresses = z
	.string()
	.default('')
	.transform((text) => text.split(/\s+/).filter(Boolean));

/** The changes in one edition. */
const edition = z.strictObject({
	/** The day on which it was recorded. */
	date: day,
	added: addresses,
	changed: addresses,
	/** No longer there: moved or retired. */
	retired: addresses,
});

/** `editions.yaml`: what each edition added, changed and retired. Written by `npm run ledger`. */
export const editions = z.strictObject({
	/** Newest first. */
	editions: z
		.array(edition)
		.default([])
		.transform((all) => all.toSorted((a, b) => (a.date < b.date ? 1 : -1))),
	/** A short digest of each page in the newest edition, as `address=digest`. */
	digests: z
		.string()
		.default('')
		.transform(
			(text) => new Map(text.split(/\s+/).flatMap((pair) => (pair ? [pair.split('=') as [string, string]] : []))),
		),
	/**
	 * A short digest of each step in the newest edition, as `address=digest`, followed by `@` and the day of the edition
	 * that added or last changed it. A step without a day has not changed since this list began.
	 */
	steps: z
		.string()
		.default('')
		.transform((text) => new Map(text.split(/\s+/).flatMap((entry) => (entry ? [stepIn(entry)] : [])))),
});

/** The digest of a step, and when it last changed. */
export interface StepState {
	digest: string;
	/** The edition that added or last changed it; absent if that was before changes were recorded. */
	since?: string;
}

function stepIn(entry: string): [address: string, state: StepState] {
	const [address = '', said = ''] = entry.split('=');
	const [digest = '', since] = said.split('@');
	return [address, { digest, ...(since !== undefined && { since }) }];
}

export type Edition = z.output<typeof edition>;
export type Editions = z.output<typeof editions>;
