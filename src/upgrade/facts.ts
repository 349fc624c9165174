import type { Entry } from '../links/ledger.ts';

/** What an edition consists of, in the order in which a report lists it. */
export const kinds = ['article', 'step', 'code', 'pair', 'question', 'end', 'guide', 'myth'] as const;

export type Kind = (typeof kinds)[number];

/** One thing of an edition, and what it says of itself by field. */
export interface Said {
	title: string;
	says: Readonly<Record<string, unknown>>;
}

/** What is known of an edition, whether it was read from its content or from its built site. */
export interface EditionFacts {
	/** Its day; undefined where it does not say one. */
	day: string | undefined;
	/** By kind, then by address; a kind is absent where the edition does not say what it has of it. */
	said: Partial<Readonly<Record<Kind, ReadonlyMap<Entry, Said>>>>;
	/** Whether it has an address; undefined where it does not say. */
	has: ((entry: Entry) => boolean | undefined) | undefined;
	/** What each reply for help desks says, by its id; undefined where it does not say. */
	replies: ReadonlyMap<string, Said> | undefined;
	/** Names of the files of replies that help desks have imported from it. */
	packs: readonly string[];
}
