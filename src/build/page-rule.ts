import type { Built } from './read-pages.ts';

/** One thing that must hold on the finished pages. */
export interface PageRule {
	/** Short name, shown with each finding. */
	id: string;
	/** What must hold, as a sentence. */
	title: string;
	/** @returns what is wrong, a sentence each, with the address of the page */
	check(built: Built): string[];
}
