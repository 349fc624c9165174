import { defineMdastPlugin, type MdastContent, type MdastNode, type MdxJsxFlowElement } from 'satteri';
import { articleParts, type Part } from '../content/parts.ts';

/** Parts of which there are several in a row, and Markdown of the article's own, each under the component that holds them. */
const groups: Readonly<Record<string, string>> = { Step: 'Steps', LookAlike: 'LookAlikes', '': 'Background' };

/**
 * Makes an article out of its parts. Parts within a part become its slots, named by their field; steps, look-alikes
 * and background each come under one component, which gives them their heading.
 *
 * @example `<Step id="x"> … <Undo>Back.</Undo></Step>` -> `<Steps><Step id="x"> … <Fragment slot="undo">Back.</Fragment></Step></Steps>`
 */
export const articlePartsPlugin = defineMdastPlugin({
	name: 'article-parts',
	before(root, context) {
		const grouped: { name: string; nodes: MdastNode[] }[] = [];
		for (const node of root.children as MdastNode[]) {
			const name = node.type === 'mdxJsxFlowElement' ? (node.name ?? '') : '';
			const last = grouped.at(-1);
			if (last?.name === name) last.nodes.push(node);
			else grouped.push({ name, nodes: [node] });
		}
		const children = grouped.flatMap(({ name, nodes }) => {
			const parts = nodes.map((node) => asComponent(node, articleParts[name]));
			return groups[name] ? [component(groups[name], [], parts)] : parts;
		});
		context.setProperty(root, 'children', children as MdastContent[] as MdastNode[]);
	},
});

function asComponent(node: MdastNode, part: Part | undefined): MdastNode {
	if (node.type !== 'mdxJsxFlowElement' || !part) return node;
	const inside = { ...part.before, ...part.after };
	const children = (node.children as MdastNode[]).flatMap((child) => {
		const inner = child.type === 'mdxJsxFlowElement' ? inside[child.name ?? ''] : undefined;
		if (!inner) return [child];
		if (inner.plain) return [];
		return [component('Fragment', [['slot', inner.field]], contentOf(child as MdxJsxFlowElement))];
	});
	const own = children.some((child) => child.type === 'mdxJsxFlowElement') ? children : contentOf(node);
	const attributes = node.attributes.flatMap((attribute): [string, string][] =>
		attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
			? [[attribute.name, attribute.value]]
			: [],
	);
	return component(node.name ?? '', attributes, own);
}

/** A part on one line holds words without a paragraph around them. */
function contentOf(node: MdxJsxFlowElement): MdastNode[] {
	const children = node.children as MdastNode[];
	const isWords = children.length > 0 && children.every(({ type }) => words.has(type));
	return isWords ? [{ type: 'paragraph', children } as MdastNode] : children;
}

const words = new Set(['text', 'link', 'inlineCode', 'strong', 'emphasis', 'delete', 'break']);

const component = (name: string, attributes: [string, string][], children: readonly MdastNode[]) =>
	({
		type: 'mdxJsxFlowElement',
		name,
		attributes: attributes.map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
		children,
	}) as unknown as MdastNode;
