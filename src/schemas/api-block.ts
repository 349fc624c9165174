import { z } from 'astro/zod';
import { evidence } from './evidence.ts';
import { slug } from './text.ts';

const from = { start: z.int(), end: z.int() };

/** What a part of a text is, from `start` up to `end`, counted in UTF-16 units. */
const apiMark = z.discriminatedUnion('as', [
	z.object({ as: z.enum(['code', 'strong']), ...from }),
	z.object({ as: z.literal('link'), ...from, url: z.string() }),
	/** An example to replace by one's own: a name, an address, a port. */
	z.object({ as: z.literal('slot'), ...from, slot: slug }),
	/** A source stands behind the claim that ends here; `start` and `end` are the same. */
	z.object({ as: z.literal('source'), ...from, url: z.string(), grade: evidence }),
]);

const marks = z.array(apiMark).optional();

/** A small piece of a longer text, so that it can be shown without reading Markdown or HTML. */
export const apiBlock = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('text'), text: z.string(), marks }),
	/** A point of a list; `marker` is its number with a full stop, or a hyphen. */
	z.object({ kind: z.literal('item'), marker: z.string(), text: z.string(), marks }),
	/** Something to run, in the shell of that name. */
	z.object({ kind: z.literal('command'), shell: slug, text: z.string(), marks }),
	/** What a command printed. */
	z.object({ kind: z.literal('output'), text: z.string(), marks }),
]);

export type ApiMark = z.output<typeof apiMark>;
export type ApiBlock = z.output<typeof apiBlock>;
