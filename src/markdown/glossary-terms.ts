import { defineMdastPlugin, type MdastContent, type MdastNode } from 'satteri';
import { termsIn } from '../content/terms.ts';
import type { MarkdownContext } from './context.ts';

/**
 * Links the first use of each glossary term in a document to its definition, except in headings and links.
 *
 * @returns a plugin for one document, because first uses are tracked per document
 */
export function glossaryTerms({ base, glossary }: MarkdownContext) {
	let open = Object.entries(glossary);
	return defineMdastPlugin({
		name: 'glossary-terms',
		text(node, context) {
			let around: MdastNode | undefined = context.parent(node);
			for (; around && around.type !== 'root'; around = context.parent(around))
				if (around.type === 'heading' || around.type === 'link' || around.type === 'linkReference') return;
			const parts: MdastContent[] = [];
			let from = 0;
			for (const { id, start, end } of termsIn(node.value, Object.fromEntries(open))) {
				if (start > from) parts.push({ type: 'text', value: node.value.slice(from, start) });
				const children = [{ type: 'text' as const, value: node.value.slice(start, end) }];
				parts.push({ type: 'link', url: `${base}guides/glossary/#${id}`, children });
				from = end;
				open = open.filter(([term]) => term !== id);
			}
			if (from === 0) return;
			if (from < node.value.length) parts.push({ type: 'text', value: node.value.slice(from) });
			context.replaceNode(node, parts);
		},
	});
}
