import { z } from 'astro/zod';
import { audience } from './audience.ts';
import { day, line } from './text.ts';

/** A page, a place on a page, or an answer, in the form of the ledger. */
const entry = z
	.string()
	.regex(
		/^(\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?|[a-z0-9-]+=[a-z0-9-]+)$/,
		'Write a page ("/fix/vpn-mtu/"), a place on it ("/fix/vpn-mtu/#measure") or an answer ("question=answer").',
	);

/**
 * An address that was never ours: a page of the previous site on this host. A query and capitals are allowed if they are
 * part of the address.
 */
const foreign = /^\/[A-Za-z0-9._~%!$'()*+,;:@/-]*(\?[A-Za-z0-9._~%!$'()*+,;:@/?&=-]*)?$/;

/** The source of a redirect: in the form of the ledger, or an address of another site. */
const old = z
	.string()
	.refine(
		(text) => entry.safeParse(text).success || foreign.test(text),
		'Write a page, a place on it or an answer, in the form of the ledger, or the path of a page of another site.',
	);

/** Something that is no longer part of the guide and has no replacement. */
const retired = z.strictObject({
	/** Its former title. */
	title: line,
	/** `internal` if it was internal: the public site does not mention it. */
	audience: audience.optional(),
	/** The day on which it was retired. */
	since: day,
	/** Why, for people who follow an old link. */
	why: line,
	/** The page, or the place on a page, that helps them instead. */
	to: entry,
});

/** `redirects.yaml`: what is no longer where it was published, and where to go instead. */
export const redirects = z.strictObject({
	/**
	 * Redirects, from the old address to the new one. They apply everywhere: to pages, the not-found page, diagnoses in
	 * progress, and the redirect maps for servers.
	 */
	moved: z.record(old, entry).default({}),
	/** What was removed without a replacement; a page remains as a short archive page. */
	retired: z.record(entry, retired).default({}),
});

export type Redirects = z.output<typeof redirects>;
export type Retired = z.output<typeof retired>;
