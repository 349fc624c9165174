import { mdxToMdast, type MdastNode, type MdxJsxFlowElement } from 'satteri';
import { notMarkdown, syntaxProblem, unknownComponent, type TextProblem } from './mdx-problems.ts';
import { readAttributes } from './part-attributes.ts';
import { namesIn, type Part, type Parts } from './parts.ts';

/** The parts of an article, cut out of its text. */
interface ReadParts {
	/** What the parts say, by field. Each text is Markdown as the author wrote it. */
	fields: Record<string, unknown>;
	/** The Markdown below the last part. */
	rest: string;
	/** Line within the text on which it begins, from 1. */
	restLine: number;
	problems: TextProblem[];
	/** Where each field is written, and where its own text begins, from 1; by path, as in `steps.1.undo`. */
	lines: Map<string, { line: number; textLine: number }>;
}

type Path = readonly (string | number)[];

/** What may follow one another; Markdown has one place among the parts. */
type Order = readonly { name?: string; part?: Part }[];

/**
 * Reads the body of an MDX file: the parts that it may have, and the Markdown below them.
 *
 * @param text the body
 * @param parts those that may be in it; none where it is Markdown alone
 */
export function readParts(text: string, parts: Parts): ReadParts {
	const read: ReadParts = { fields: {}, rest: '', restLine: 1, problems: [], lines: new Map() };
	const components = namesIn(parts);
	try {
		const root = mdxToMdast(text, { features: { frontmatter: false } });
		const { fields, markdown } = readChildren(root, [...named(parts), {}], []);
		return { ...read, fields, rest: cut(text, markdown), restLine: lineOf(markdown[0]) };
	} catch (error) {
		read.problems.push(syntaxProblem(error, text, components));
		return read;
	}

	/** Sorts the children of a node into the fields that they fill, and Markdown. */
	function readChildren(parent: MdastNode, order: Order, path: Path) {
		const fields: Record<string, unknown> = {};
		const markdown: MdastNode[] = [];
		let reached = 0;
		for (const node of childrenOf(parent)) {
			if (node.type === 'mdxjsEsm') {
				read.problems.push(...notMarkdown(node, components));
				continue;
			}
			const name = node.type === 'mdxJsxFlowElement' ? (node.name ?? '') : undefined;
			const place = order.findIndex((entry) => entry.name === name);
			if (place !== -1 && place < reached)
				report(
					node,
					`${shown(name)} comes before ${shown(order[reached]?.name, 'the text')}, as on the page.`,
					'Move it up to its place.',
				);
			reached = Math.max(reached, place);
			const part = order[place]?.part;
			if (node.type !== 'mdxJsxFlowElement') {
				markdown.push(node);
				read.problems.push(...notMarkdown(node, components));
			} else if (part) addPart(fields, node, part, path);
			else if (components.includes(name ?? ''))
				report(node, `${shown(name)} has no place here.`, `Here may be ${listed(order)}.`);
			else read.problems.push(unknownComponent(name ?? '', lineOf(node), components));
		}
		return { fields, markdown };
	}

	function addPart(fields: Record<string, unknown>, node: MdxJsxFlowElement, part: Part, path: Path): void {
		const list = part.many ? ((fields[part.field] ??= []) as unknown[]) : undefined;
		if (list) {
			if (list.length === 0) note([...path, part.field], node, node);
			list.push(readPart(node, part, [...path, part.field, list.length]));
		} else {
			if (part.field in fields) report(node, `${shown(node.name)} is there twice.`, 'Make one of the two.');
			fields[part.field] = readPart(node, part, [...path, part.field]);
		}
	}

	/** @returns the Markdown of a part that is nothing else, or its fields */
	function readPart(node: MdxJsxFlowElement, part: Part, path: Path): unknown {
		const { fields, markdown } = readChildren(node, [...named(part.before), {}, ...named(part.after)], path);
		const { values, lines, problems } = readAttributes(node, part, text.slice(node.position?.start.offset));
		const own = cut(text, markdown);
		const [first = node] = markdown;
		read.problems.push(...problems);
		note(path, node, first);
		for (const [name, line] of lines) read.lines.set([...path, name].join('.'), { line, textLine: line });
		if (!part.text) return own;
		note([...path, part.text], first, first);
		return { ...values, ...(own && { [part.text]: own }), ...fields };
	}

	function note(path: Path, node: MdastNode, first: MdastNode): void {
		read.lines.set(path.join('.'), { line: lineOf(node), textLine: lineOf(first) });
	}

	function report(node: MdastNode, message: string, remedy: string): void {
		read.problems.push({ line: lineOf(node), message, remedy });
	}
}

const named = (parts: Parts = {}): Order => Object.entries(parts).map(([name, part]) => ({ name, part }));

const shown = (name: string | null | undefined, text = 'This text') => (name ? `<${name}>` : text);

const listed = (order: Order) =>
	[...order.flatMap(({ name }) => (name ? [`<${name}>`] : [])), 'Markdown']
		.join(', ')
		.replace(/, Markdown$/, ' and Markdown');

const childrenOf = (node: MdastNode) => ('children' in node ? (node.children as readonly MdastNode[]) : []);

const lineOf = (node: MdastNode | undefined) => node?.position?.start.line ?? 1;

/** @returns what the author wrote from the first of some nodes to the last, without the indentation of the first */
function cut(text: string, nodes: readonly MdastNode[]): string {
	const [start, end] = [nodes[0]?.position?.start, nodes.at(-1)?.position?.end];
	if (start?.offset === undefined || end?.offset === undefined) return '';
	const source = text.slice(start.offset, end.offset).replaceAll('\r\n', '\n');
	return start.column > 1 ? source.replaceAll(new RegExp(`\\n[ \\t]{1,${start.column - 1}}`, 'g'), '\n') : source;
}
