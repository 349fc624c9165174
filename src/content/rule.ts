import type { Content } from './content.ts';
import type { Finding } from './finding.ts';

/** What a rule found; place and message only, the rule adds the rest. */
export type Problem = Pick<Finding, 'file' | 'field' | 'message'> & { line?: number | undefined };

/** One thing that must hold in the content. */
export interface Rule {
	/** Short name, shown with each finding. */
	id: string;
	/** What must hold, as a sentence. */
	title: string;
	/** What to do where it does not. */
	remedy: string;
	/** Set where the rule compares all files with each other: while one is broken, it would report what is not so. */
	whole?: true;
	/** @param languages those that a command can be coloured in; the core does not know what colours it */
	check(content: Content, languages: readonly string[]): Problem[];
}
