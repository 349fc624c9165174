import { z } from 'astro/zod';
import { day, slug } from './text.ts';

/** Ids, separated by spaces to keep the file short. */
const ids = z.string().transform((text) => text.split(/\s+/).filter(Boolean));

const page = z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'Write the address of a page, such as "/fix/vpn-mtu/".');

/**
 * `ledger.yaml`: every address and id that was ever published. `npm run ledger` adds new ones; nothing is ever removed.
 */
export const ledger = z.strictObject({
	/** The first day of a guide that was copied from another one: earlier publications do not belong to it. */
	begins: day.optional(),
	/** Sections that every article has, as `#id`. */
	sections: ids.default([]),
	/** Pages, each with the ids that can follow a `#`: steps, headings, sections. */
	pages: z.record(page, ids).default({}),
	/** Pages below `/code/` without such ids. */
	codes: ids.default([]),
	/** Questions with their answers, as in the address of a diagnosis. */
	answers: z.record(slug, ids).default({}),
});

export type Ledger = z.output<typeof ledger>;
