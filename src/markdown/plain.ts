import { markdownToMdast, type MdastNode } from 'satteri';
import type { Site } from '../schemas/site.ts';
import { findCitations } from '../content/citation.ts';

/**
 * Markdown as plain text, for replies, search descriptions and link cards: citations and marks are left out.
 *
 * @param markdown the text
 * @param slots slots of the site, whose examples stand for `{{id}}`
 * @returns paragraphs separated by an empty line; commands indented by four spaces
 */
export function plain(markdown: string, slots: Site['slots'] = {}): string {
	return blocks(markdownToMdast(markdown, { features: { frontmatter: false } }))
		.join('\n\n')
		.replace(/\{\{([a-z]+)\}\}/g, (slot, id: string) => slots[id]?.example ?? slot);
}

function blocks(node: MdastNode): string[] {
	switch (node.type) {
		case 'root':
		case 'blockquote':
			return node.children.flatMap(blocks);
		case 'list':
			return [node.children.map((item, index) => `${node.ordered ? `${index + 1}.` : '-'} ${text(item)}`).join('\n')];
		case 'code':
			return [node.value.replace(/^/gm, '    ')];
		default:
			return [text(node)];
	}
}

function text(node: MdastNode): string {
	if (node.type === 'text') return withoutCitations(node.value);
	if (node.type === 'break') return '\n';
	if ('value' in node) return String(node.value);
	return 'children' in node ? node.children.map(text).join('') : '';
}

/** A citation and the space before it. */
function withoutCitations(value: string): string {
	let rest = value;
	for (const { start, end } of findCitations(value).reverse()) rest = rest.slice(0, start).trimEnd() + rest.slice(end);
	return rest.replace(/[ \n]+/g, ' ');
}
