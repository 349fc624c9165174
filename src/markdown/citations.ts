import { defineMdastPlugin, type MdastContent } from 'satteri';
import { findCitations } from '../content/citation.ts';
import type { MarkdownContext } from './context.ts';

/**
 * `Port 80 is used [@ms-ports].` becomes a link to the source. Documentation is the rule and gets a number, when the page
 * is whole (`numberCitations`); whatever is weaker says so in words.
 * The grade is the source's own unless the citation states another: `[@ms-ports unproven]`. `[@own]` prints nothing.
 */
export const citations = ({ sources, grades }: MarkdownContext) =>
	defineMdastPlugin({
		name: 'citations',
		text(node, context) {
			const found = findCitations(node.value);
			if (found.length === 0) return;
			const parts: MdastContent[] = [];
			let from = 0;
			for (const { refs, start, end } of found) {
				const before = node.value.slice(from, start);
				const graded = refs.map(({ id, grade }) => ({ id, grade: grade ?? sources[id]?.grade ?? 'unproven' }));
				// A number hangs on the last word, and `[@own]` prints nothing, so the space before them goes.
				const kept = graded[0] && graded[0].grade !== rule ? before : before.trimEnd();
				if (kept) parts.push(text(kept));
				for (const { id, grade } of graded) {
					// Words of neighbours must not run together, neither on the page nor in the search index.
					const last = parts.at(-1);
					if (last && 'type' in last && last.type === 'link') parts.push(text(' '));
					parts.push({
						type: 'link',
						url: `#source-${id}`,
						data: { hProperties: { className: ['cite'] } },
						children: grade === rule ? [] : [text(grades[grade])],
					});
				}
				from = end;
			}
			if (from < node.value.length) parts.push(text(node.value.slice(from)));
			context.replaceNode(node, parts);
		},
	});

/** The grade of most claims. */
const rule = 'documented';

const text = (value: string) => ({ type: 'text' as const, value });
