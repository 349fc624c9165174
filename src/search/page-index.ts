import type { SearchWords } from '../schemas/search.ts';

/** A page as the quick search knows it. */
export interface IndexedPage {
	/** Address below the root of the site. */
	address: string;
	title: string;
	/** One sentence. */
	summary: string;
	/** What people call it. */
	aliases: string[];
	/** Headings and steps. */
	headings: string[];
}

/** All that the quick search knows; plain JSON, loaded with the codes. */
export interface PageIndex extends SearchWords {
	pages: IndexedPage[];
}
