import { defineMdastPlugin, type MdastContent } from 'satteri';
import { findCitations } from '../content/citation.ts';
import type { MarkdownContext } from './context.ts';

/**
 * `Port 80 is used [@ms-ports].` becomes a link to the source, with the grade of the claim as its words.
 * The grade is the source's own unless the citation states another: `[@ms-ports unproven]`.
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
				parts.push({ type: 'text', value: node.value.slice(from, start) });
				for (const { id, grade } of refs) {
					const shown = grade ?? sources[id]?.grade ?? 'unproven';
					parts.push({
						type: 'link',
						url: `#source-${id}`,
						data: { hProperties: { className: ['cite'] } },
						children: [{ type: 'text', value: grades[shown] }],
					});
				}
				from = end;
			}
			parts.push({ type: 'text', value: node.value.slice(from) });
			context.replaceNode(
				node,
				parts.filter((part) => !('value' in part) || part.value !== ''),
			);
		},
	});
