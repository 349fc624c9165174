import type { FormerEntries } from '../links/former-entries.ts';

/** A section of a page: its id and title. A tuple, to keep the download small. */
export type Heading = [id: string, title: string];

/** A page in the index of the quick search. */
export interface IndexedPage {
	/** Address below the root of the site. */
	address: string;
	title: string;
	/** One sentence. */
	summary: string;
	/** Other names for it. */
	aliases: string[];
	/** This many of the aliases are what people say; the rest are sentences that programs print. All, if absent. */
	spoken?: number;
	/** Steps and headings, each with its id on the page. */
	headings: Heading[];
}

/** The index of the quick search; plain JSON, loaded with the codes. */
export interface PageIndex {
	/** Words that carry no meaning in a search. */
	stopWords: string[];
	/** Groups of words that mean the same in this subject. */
	synonyms: string[][];
	pages: IndexedPage[];
	/** Today's addresses of old links; absent when nothing moved. */
	former?: FormerEntries;
}
