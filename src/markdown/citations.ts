import { defineMdastPlugin, type MdastContent } from 'satteri';
import { findCitations } from '../content/citation.ts';
import type { MarkdownContext } from './context.ts';

/**
 * `Port 80 is used [@ms-ports].` becomes a link to the source, with the grade of the claim as its words.
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
				// `[@own]` prints nothing, so the space before it goes too.
				const kept = refs.length > 0 ? before : before.trimEnd();
				if (kept) parts.push(text(kept));
				for (const { id, grade } of refs) {
					const shown = grade ?? sources[id]?.grade ?? 'unproven';
					// Words of neighbours must not run together, neither on the page nor in the search index.
					const last = parts.at(-1);
					if (last && 'type' in last && last.type === 'link') parts.push(text(' '));
					parts.push({
						type: 'link',
						url: `#source-${id}`,
						data: { hProperties: { className: ['cite'] } },
						children: [text(grades[shown])],
					});
				}
				from = end;
			}
			if (from < node.value.length) parts.push(text(node.value.slice(from)));
			context.replaceNode(node, parts);
		},
	});

const text = (value: string) => ({ type: 'text' as const, value });
