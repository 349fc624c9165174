import type { z } from 'astro/zod';
import type { collections, CollectionName } from '../schemas/collections.ts';
import type { Picture } from '../schemas/brand.ts';
import type { Ledger } from '../schemas/ledger.ts';
import type { Finding } from './finding.ts';
import type { Replaced } from './merge-over.ts';
import type { FileText } from './read-text.ts';

/** One content file whose data has the right shape. */
export interface ContentFile<T> extends Omit<FileText, 'data' | 'findings'> {
	/** File name without folder and extension: the id of the entry. */
	id: string;
	/** Path within the content folder. */
	file: string;
	data: T;
	/** Whether a field, or the body if the path is empty, comes from the overlay. */
	isOverlaid(path: readonly PropertyKey[]): boolean;
}

type Entries = { [Name in CollectionName]: ContentFile<z.output<(typeof collections)[Name]['schema']>>[] };

/** All valid content files, by kind, and the findings about the rest. */
export interface Content extends Entries {
	findings: Finding[];
	/**
	 * Kinds of which a file is missing or invalid. Since the contents of such a file are unknown, no rule reports
	 * a reference to that kind as broken.
	 */
	broken: Set<CollectionName>;
	/** Whether a field of a file comes from the overlay. */
	isOverlaid(file: string, field: string): boolean;
	/** Pictures of the brand, from the layer that is shown. */
	pictures: PictureFile[];
	/** What the overlay replaces, and the files that only the overlay has. */
	replaced: ({ file: string } & Replaced)[];
	added: string[];
	/** Committed versions of the ledger; empty if they were not looked up. */
	earlierLedgers: readonly EarlierLedger[];
}

/** A picture of the brand. */
export interface PictureFile {
	name: Picture;
	/** Path within the content folder. */
	file: string;
	/** Text for SVG; otherwise one character per byte. */
	text: string;
	/** Whether it comes from the overlay. */
	isOverlaid: boolean;
}

/** A version of the ledger, and the day on which it was committed. */
export interface EarlierLedger {
	day: string;
	ledger: Ledger;
}
