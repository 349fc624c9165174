import { withoutFences } from '../fences.ts';
import { pinnedIds } from '../addresses.ts';
import { headingLine } from '../headings.ts';
import type { Rule } from '../rule.ts';

/** An id generated from a heading changes with its wording, which breaks every link to it. */
export const headingsPinned: Rule = {
	id: 'headings-pinned',
	title: 'Every heading in a body has a permanent id.',
	remedy: 'Add an id after it, as in: ## What happens [#what-happens].',
	check: (content) =>
		[...content.articles, ...content.guides, ...content.pages].flatMap(({ file, body, bodyLine }) =>
			withoutFences(body)
				.split('\n')
				.flatMap((words, index) =>
					headingLine.test(words) && pinnedIds(words).length === 0
						? [{ file, field: '', line: bodyLine + index, message: `"${words.replace(/^#+\s+/, '')}" has no id.` }]
						: [],
				),
		),
};
