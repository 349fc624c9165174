import type { Entry } from '../links/ledger.ts';

/** The kinds of items in an edition, in the order of the report. */
export const kinds = ['article', 'step', 'code', 'pair', 'question', 'end', 'guide', 'myth'] as const;

export type Kind = (typeof kinds)[number];

/** An item of an edition, with its texts by field. */
export interface Said {
	title: string;
	says: Readonly<Record<string, unknown>>;
}

/** The data about an edition, read from its content or from its built site. */
export interface EditionFacts {
	/** Its day; undefined if unknown. */
	day: string | undefined;
	/** Items by kind, then by address; unknown kinds are absent. */
	said: Partial<Readonly<Record<Kind, ReadonlyMap<Entry, Said>>>>;
	/** Whether it has an address; undefined if unknown. */
	has: ((entry: Entry) => boolean | undefined) | undefined;
	/** The replies for help desks, by id; undefined if unknown. */
	replies: ReadonlyMap<string, Said> | undefined;
	/** Names of its reply packs for help desks. */
	packs: readonly string[];
}
