import { z } from 'astro/zod';
import { slug } from './text.ts';

/** Ids, separated by spaces: many of them on a line keep the file short. */
const ids = z.string().transform((text) => text.split(/\s+/).filter(Boolean));

const page = z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'Write the address of a page, as in "/fix/vpn-mtu/".');

/**
 * `content/ledger.yaml`: every address and id that was ever published. `npm run ledger` adds what is new;
 * nothing is ever taken out.
 */
export const ledger = z.strictObject({
	/** Sections that every article has, as `#id`. */
	sections: ids.default([]),
	/** Pages, each with the ids that can follow its `#`: steps, headings, sections. */
	pages: z.record(page, ids).default({}),
	/** Pages below `/code/` that have no such ids. */
	codes: ids.default([]),
	/** Questions with their answers, as they stand in the address of a diagnosis. */
	answers: z.record(slug, ids).default({}),
});

export type Ledger = z.output<typeof ledger>;
