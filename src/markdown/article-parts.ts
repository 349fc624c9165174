import { defineMdastPlugin, type MdastContent, type MdastNode, type MdxJsxFlowElement } from 'satteri';
import { articleParts, type Part } from '../content/parts.ts';
import type { Article } from '../schemas/article.ts';

/** Components that group consecutive parts of the same kind, or plain Markdown. */
const groups: Readonly<Record<string, string>> = { Step: 'Steps', LookAlike: 'LookAlikes', '': 'Background' };

/**
 * Assembles an article from its parts. Nested parts become slots, named by their field; steps, look-alikes and background
 * are each wrapped in a component that adds a heading.
 *
 * @param article the data of the article; steps and look-alikes that it lacks are for other audiences, and are removed
 * @example `<Step id="x"> … <Undo>Back.</Undo></Step>` -> `<Steps><Step id="x"> … <Fragment slot="undo">Back.</Fragment></Step></Steps>`
 */
export const articlePartsPlugin = (article?: Pick<Article, 'steps' | 'lookAlikes'>) =>
	defineMdastPlugin({
		name: 'article-parts',
		before(root, context) {
			const grouped: { name: string; nodes: MdastNode[] }[] = [];
			for (const node of root.children as MdastNode[]) {
				if (article && isLeftOut(node, article)) continue;
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

function isLeftOut(node: MdastNode, { steps, lookAlikes }: Pick<Article, 'steps' | 'lookAlikes'>): boolean {
	if (node.type !== 'mdxJsxFlowElement') return false;
	const named = (name: string) => attributesOf(node).find(([key]) => key === name)?.[1];
	return (
		(node.name === 'Step' && !steps.some(({ id }) => id === named('id'))) ||
		(node.name === 'LookAlike' && !lookAlikes.some(({ cause }) => cause === named('cause')))
	);
}

const attributesOf = (node: MdxJsxFlowElement) =>
	node.attributes.flatMap((attribute): [string, string][] =>
		attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
			? [[attribute.name, attribute.value]]
			: [],
	);

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
	return component(node.name ?? '', attributesOf(node), own);
}

/** A part on one line contains text without a paragraph, which is added. */
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
