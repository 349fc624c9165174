import type { Built } from './read-pages.ts';

/** One requirement of the finished pages. */
export interface PageRule {
	/** Short name, shown with each finding. */
	id: string;
	/** The requirement, as a sentence. */
	title: string;
	/** @returns the violations, one sentence each, with the address of the page */
	check(built: Built): string[];
}
