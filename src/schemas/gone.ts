import { z } from 'astro/zod';
import { day, line } from './text.ts';

/** A page, a place on a page, or an answer, as the ledger names them. */
const entry = z
	.string()
	.regex(
		/^(\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?|[a-z0-9-]+=[a-z0-9-]+)$/,
		'Write a page ("/fix/vpn-mtu/"), a place on it ("/fix/vpn-mtu/#measure") or an answer ("question=answer").',
	);

/** Something that is no longer part of the guide, and has no successor. */
const retired = z.strictObject({
	/** What it was called. */
	title: line,
	/** The day on which it was retired. */
	since: day,
	/** Why, for the person who followed an old link. */
	why: line,
	/** The page, or the place on a page, that helps them instead. */
	to: entry,
});

/** `content/gone.yaml`: what is no longer where it was published, and where a person goes instead. */
export const gone = z.strictObject({
	/** Successors: the old address, and the one that has taken its place. */
	moved: z.record(entry, entry).default({}),
	/** What ended without a successor; a page stays as a short archive page. */
	retired: z.record(entry, retired).default({}),
});

export type Gone = z.output<typeof gone>;
export type Retired = z.output<typeof retired>;
