import { isAccountedFor } from '../citation.ts';
import { paragraphsOf } from '../paragraphs.ts';
import type { Rule } from '../rule.ts';

/**
 * Readers trust background text as much as steps. The sentence that introduces a list may cite the source for all items,
 * or leave that to each item.
 */
export const proseHasSources: Rule = {
	id: 'prose-has-sources',
	title: 'Each paragraph and item of an article or guide cites a source, or says that it needs none.',
	remedy: 'Cite the source that supports it, or write [@own] if it makes no such claim; see docs/content.md.',
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
