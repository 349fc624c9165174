import type { Content } from './content.ts';
import type { Finding } from './finding.ts';

/** What a rule found: place and message. The rest of a finding comes from the rule. */
export type Problem = Pick<Finding, 'file' | 'field' | 'message'> & { line?: number | undefined };

/** One requirement of the content. */
export interface Rule {
	/** Short name, shown with each finding. */
	id: string;
	/** The requirement, as a sentence. */
	title: string;
	/** How to fix a violation. */
	remedy: string;
	/** Set if the rule compares files with each other: while one is broken, it would report false problems. */
	whole?: true;
	/** @param languages the languages that the highlighter supports; the core does not know the highlighter */
	check(content: Content, languages: readonly string[]): Problem[];
}
