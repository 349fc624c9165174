import { z } from 'astro/zod';
import { evidence } from './evidence.ts';
import { day, line, slug, version, webAddress } from './text.ts';

/** One source, read by the author who cites it. */
const source = z.strictObject({
	/** Title as the source gives it. */
	title: line,
	/** Who answers for it: a vendor, a project, a person. */
	publisher: line,
	/** What it is. Decides how a reader weighs it. */
	kind: z.enum(['vendor documentation', 'specification', 'source code', 'investigation', 'report', 'community list']),
	/** The grade that a claim gets from this source alone. A citation may state a weaker one. */
	grade: evidence,
	/** Where it can be read. */
	url: z
		.url({ protocol: /^https$/, error: 'Give the whole address, beginning with https://.', abort: true })
		.regex(webAddress, 'Give the address without a user name, and its host in ASCII letters.'),
	/** The version that was read: a commit, a build, an edition. */
	version: version.optional(),
	/** The day on which it was read. */
	read: day,
	/** Licence of the source, where it states one. */
	licence: line.optional(),
	/** What a reader must know before trusting it. */
	note: line.optional(),
});

/** `sources.yaml`: each source once, by the id that claims cite. */
export const sources = z.record(slug, source);

export type Source = z.output<typeof source>;
