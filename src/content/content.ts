import type { z } from 'astro/zod';
import type { collections, CollectionName } from '../schemas/collections.ts';
import type { Picture } from '../schemas/brand.ts';
import type { Ledger } from '../schemas/ledger.ts';
import type { Finding } from './finding.ts';
import type { Replaced } from './lay-over.ts';
import type { Read } from './read-text.ts';

/** One content file whose data has the right shape. */
export interface ContentFile<T> extends Omit<Read, 'data' | 'findings'> {
	/** Name without folder and ending: the id of the entry. */
	id: string;
	/** Path within the content folder. */
	file: string;
	data: T;
	/** Whether a field, or without a path the body, was written in the overlay. */
	isOverlaid(path: readonly PropertyKey[]): boolean;
}

type Entries = { [Name in CollectionName]: ContentFile<z.output<(typeof collections)[Name]['schema']>>[] };

/** All content files, by kind, and what the schemas found wrong with the rest. */
export interface Content extends Entries {
	findings: Finding[];
	/**
	 * Kinds of which a file is missing or has the wrong shape. What such a file would have held is not known, so no
	 * rule says that a reference to that kind leads nowhere.
	 */
	broken: Set<CollectionName>;
	/** Whether a field of a file was written in the overlay. */
	isOverlaid(file: string, field: string): boolean;
	/** Pictures of the brand, in the layer that is shown. */
	pictures: PictureFile[];
	/** What the overlay says in place of ours, and the files that it alone has. */
	replaced: ({ file: string } & Replaced)[];
	added: string[];
	/** Versions of the ledger that were committed; none where nobody looked for them. */
	earlierLedgers: readonly EarlierLedger[];
}

/** A picture of the brand. */
export interface PictureFile {
	name: Picture;
	/** Path within the content folder. */
	file: string;
	/** A text for SVG; for others one character a byte. */
	text: string;
	/** Whether it is that of the overlay. */
	isOverlaid: boolean;
}

/** A version of the ledger, and the day on which it was committed. */
export interface EarlierLedger {
	day: string;
	ledger: Ledger;
}
