import { withoutFences } from '../fences.ts';
import { pinnedIds } from '../addresses.ts';
import { headingLine } from '../headings.ts';
import type { Rule } from '../rule.ts';

/** An id made from the words of a heading dies with them, and with it every link to that part. */
export const headingsPinned: Rule = {
	id: 'headings-pinned',
	title: 'Every heading in a body has a permanent id.',
	remedy: 'Write an id of your own behind it, as in: ## What happens [#what-happens].',
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
