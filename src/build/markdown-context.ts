import type { Content } from '../content/parse-content.ts';
import type { MarkdownContext } from '../markdown/context.ts';

/**
 * @param content parsed content
 * @param base path under which the site is served
 * @returns what Markdown needs to know of the content; empty parts where a file is broken, which the rules report
 */
export function markdownContext(content: Content, base: string): MarkdownContext {
	const [site, words, sources] = [content.site[0], content.words[0], content.sources[0]];
	return {
		base: base.endsWith('/') ? base : `${base}/`,
		sources: sources?.data ?? {},
		grades: words?.data.grades ?? {
			documented: 'documented',
			reproduced: 'reproduced',
			reported: 'reported',
			unproven: 'unproven',
			refuted: 'refuted',
		},
		shells: site?.data.shells ?? {},
		slots: site?.data.slots ?? {},
	};
}
