import type { SearchWords } from '../schemas/search.ts';

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
	/** Steps and headings, each with its id on the page. */
	headings: Heading[];
}

/** All that the quick search knows; plain JSON, loaded with the codes. */
export interface PageIndex extends SearchWords {
	pages: IndexedPage[];
}
