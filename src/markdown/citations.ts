import { defineMdastPlugin, type MdastContent } from 'satteri';
import { findCitations } from '../content/citation.ts';
import type { MarkdownContext } from './context.ts';

/**
 * `Port 80 is used [@ms-ports].` becomes a link to the source. Documented claims are the rule and get a number when the
 * page is complete (`numberCitations`); weaker grades are shown in words.
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
				// A number follows the last word directly, and `[@own]` prints nothing, so the space before them is removed.
				const kept = graded[0] && graded[0].grade !== rule ? before : before.trimEnd();
				if (kept) parts.push(text(kept));
				for (const { id, grade } of graded) {
					// The words of adjacent citations must not run together, on the page or in the search index.
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
