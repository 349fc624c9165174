import { isAccountedFor } from '../citation.ts';
import { paragraphsOf } from '../paragraphs.ts';
import type { Rule } from '../rule.ts';

/**
 * Background is believed like any step. A sentence that leads to a list may carry the source of all its items, or leave
 * it to each of them.
 */
export const proseHasSources: Rule = {
	id: 'prose-has-sources',
	title: 'Each paragraph and item of an article or guide carries a source, or says that it needs none.',
	remedy: 'Cite the source that carries it, or write [@own] where it claims nothing of the kind; see docs/content.md.',
	check: (content) =>
		[...content.articles, ...content.guides].flatMap(({ file, body, bodyLine }) =>
			paragraphsOf(body)
				.filter(({ text, leads, leadIn = '' }) => !isAccountedFor(text) && !leads && !isAccountedFor(leadIn))
				.map(({ text, line }) => ({
					file,
					field: '',
					line: bodyLine + line,
					message: `"${beginning(text)}" has no source.`,
				})),
		),
};

const beginning = (text: string) => text.trim().split(/\s+/).slice(0, 6).join(' ');
