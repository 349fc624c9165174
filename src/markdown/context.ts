import type { Evidence } from '../schemas/evidence.ts';
import type { Site } from '../schemas/site.ts';
import type { Source } from '../schemas/source.ts';

/** What Markdown needs to know of the rest of the content. */
export interface MarkdownContext {
	/** Path under which the site is served, with a slash at its end. */
	base: string;
	sources: Readonly<Record<string, Source>>;
	/** The word for each grade, as a layman reads it. */
	grades: Readonly<Record<Evidence, string>>;
	shells: Site['shells'];
	slots: Site['slots'];
}
