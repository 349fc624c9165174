import { z } from 'astro/zod';
import { evidence } from './evidence.ts';
import { day, line, slug, version, webAddress } from './text.ts';

/** One source, read by the author who cites it. */
const source = z.strictObject({
	/** The title of the source. */
	title: line,
	/** Who published it: a vendor, a project, a person. */
	publisher: line,
	/** The type of source, which affects how much readers trust it. */
	kind: z.enum(['vendor documentation', 'specification', 'source code', 'investigation', 'report', 'community list']),
	/** The grade of a claim that has only this source. A citation may state a weaker one. */
	grade: evidence,
	/** Where it can be read. */
	url: z
		.url({ protocol: /^https$/, error: 'Give the full address, beginning with https://.', abort: true })
		.regex(webAddress, 'Give the address without a user name, and its host in ASCII letters.'),
	/** The version that was read: a commit, a build, an edition. */
	version: version.optional(),
	/** The day on which it was read. */
	read: day,
	/** Licence of the source, if it states one. */
	licence: line.optional(),
	/** What readers must know before they trust it. */
	note: line.optional(),
});

/** `sources.yaml`: each source once, by the id that claims cite. */
export const sources = z.record(slug, source);

export type Source = z.output<typeof source>;
