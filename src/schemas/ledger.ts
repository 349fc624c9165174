import { z } from 'astro/zod';
import { day, slug } from './text.ts';

/** Ids, separated by spaces: many of them on a line keep the file short. */
const ids = z.string().transform((text) => text.split(/\s+/).filter(Boolean));

const page = z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'Write the address of a page, as in "/fix/vpn-mtu/".');

/**
 * `ledger.yaml`: every address and id that was ever published. `npm run ledger` adds what is new;
 * nothing is ever taken out.
 */
export const ledger = z.strictObject({
	/** The day on which this guide began, where its files were taken from another: what was published before is none of it. */
	begins: day.optional(),
	/** Sections that every article has, as `#id`. */
	sections: ids.default([]),
	/** Pages, each with the ids that can follow its `#`: steps, headings, sections. */
	pages: z.record(page, ids).default({}),
	/** Pages below `/code/` that have no such ids. */
	codes: ids.default([]),
	/** Questions with their answers, as the address of a diagnosis has them. */
	answers: z.record(slug, ids).default({}),
});

export type Ledger = z.output<typeof ledger>;
