import { markdownToMdast, type MdastNode } from 'satteri';
import type { Site } from '../schemas/site.ts';
import { findCitations } from '../content/citation.ts';
import { withExamples } from '../content/slots.ts';
import { pinned } from './heading-ids.ts';

/**
 * Converts Markdown to plain text, for replies, search descriptions and link cards: citations and markup are removed.
 *
 * @param markdown the text
 * @param slots slots of the site, whose examples replace `{{id}}`
 * @returns paragraphs separated by an empty line; commands indented by four spaces
 */
export function toPlain(markdown: string, slots: Site['slots'] = {}): string {
	const parsed = markdownToMdast(markdown, { features: { frontmatter: false } });
	return withExamples(blocks(parsed).join('\n\n'), slots);
}

function blocks(node: MdastNode): string[] {
	switch (node.type) {
		case 'root':
		case 'blockquote':
			return node.children.flatMap(blocks);
		case 'list':
			return [node.children.map((child, index) => item(child, node.ordered ? `${index + 1}. ` : '- ')).join('\n')];
		case 'table':
			return [node.children.map((row) => row.children.map(text).join(' | ')).join('\n')];
		case 'heading':
			return [text(node).replace(pinned, '')];
		case 'code':
			return [node.value.replace(/^/gm, '    ')];
		case 'definition':
			return [];
		default:
			return [text(node)];
	}
}

/** An item with its contents, indented by the width of its marker. */
function item(node: MdastNode, mark: string): string {
	const parts = 'children' in node ? node.children.flatMap(blocks) : [];
	return mark + parts.join('\n').replaceAll('\n', `\n${' '.repeat(mark.length)}`);
}

function text(node: MdastNode): string {
	if (node.type === 'text') return withoutCitations(node.value);
	if (node.type === 'break') return '\n';
	if ('value' in node) return String(node.value);
	return 'children' in node ? node.children.map(text).join('') : '';
}

/** Removes each citation and the space before it. */
function withoutCitations(value: string): string {
	let rest = value;
	for (const { start, end } of findCitations(value).reverse()) rest = rest.slice(0, start).trimEnd() + rest.slice(end);
	return rest.replace(/[ \n]+/g, ' ');
}
