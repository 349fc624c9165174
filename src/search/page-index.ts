import type { FormerEntries } from '../links/former-entries.ts';

/** A section of a page: its id, and what it is called. Short, because it travels. */
export type Heading = [id: string, title: string];

/** A page as the quick search knows it. */
export interface IndexedPage {
	/** Address below the root of the site. */
	address: string;
	title: string;
	/** One sentence. */
	summary: string;
	/** What people call it. */
	aliases: string[];
	/** So many of the aliases are what people say; the others, behind them, are sentences that programs print. All, if absent. */
	spoken?: number;
	/** Steps and headings, each with its id on the page. */
	headings: Heading[];
}

/** All that the quick search knows; plain JSON, loaded with the codes. */
export interface PageIndex {
	/** Words that carry no meaning in a search. */
	stopWords: string[];
	/** Words that mean the same in this subject. */
	synonyms: string[][];
	pages: IndexedPage[];
	/** Where old links lead; absent where nothing moved. */
	former?: FormerEntries;
}
