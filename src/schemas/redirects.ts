import { z } from 'astro/zod';
import { audience } from './audience.ts';
import { day, line } from './text.ts';

/** A page, a place on a page, or an answer, as the ledger names them. */
const entry = z
	.string()
	.regex(
		/^(\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?|[a-z0-9-]+=[a-z0-9-]+)$/,
		'Write a page ("/fix/vpn-mtu/"), a place on it ("/fix/vpn-mtu/#measure") or an answer ("question=answer").',
	);

/**
 * An address that was never ours: a page of what stood on this host before. With a query where that names the page, and
 * in capitals where those do.
 */
const foreign = /^\/[A-Za-z0-9._~%!$'()*+,;:@/-]*(\?[A-Za-z0-9._~%!$'()*+,;:@/?&=-]*)?$/;

/** What is led on: as the ledger names it, or as another site did. */
const old = z
	.string()
	.refine(
		(text) => entry.safeParse(text).success || foreign.test(text),
		'Write a page, a place on it or an answer, as the ledger does, or the path of a page that was never ours.',
	);

/** Something that is no longer part of the guide, and has no successor. */
const retired = z.strictObject({
	/** What it was called. */
	title: line,
	/** `internal` where it was internal: a site for outside says nothing of it. */
	audience: audience.optional(),
	/** The day on which it was retired. */
	since: day,
	/** Why, for the person who followed an old link. */
	why: line,
	/** The page, or the place on a page, that helps them instead. */
	to: entry,
});

/** `redirects.yaml`: what is no longer where it was published, and where a person goes instead. */
export const redirects = z.strictObject({
	/**
	 * Successors: the old address, and the one that has taken its place. Everything follows them: pages, the page for
	 * addresses that lead nowhere, diagnoses in progress, and the maps for servers.
	 */
	moved: z.record(old, entry).default({}),
	/** What ended without a successor; a page stays as a short archive page. */
	retired: z.record(entry, retired).default({}),
});

export type Redirects = z.output<typeof redirects>;
export type Retired = z.output<typeof retired>;
