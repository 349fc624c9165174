import { mdxToMdast, type MdastNode, type MdxJsxFlowElement } from 'satteri';
import { notMarkdown, syntaxProblem, unknownComponent, type TextProblem } from './mdx-problems.ts';
import { readAttributes } from './part-attributes.ts';
import { namesIn, type Part, type Parts } from './parts.ts';

/** The parts of an article, extracted from its text. */
interface ReadParts {
	/** The contents of the parts, by field. Each text is Markdown as the author wrote it. */
	fields: Record<string, unknown>;
	/** The Markdown below the last part. */
	rest: string;
	/** Line of the text on which it begins, from 1. */
	restLine: number;
	problems: TextProblem[];
	/** The line of each field, and the line on which its text begins, from 1; by path, as in `steps.1.undo`. */
	lines: Map<string, { line: number; textLine: number }>;
}

type Path = readonly (string | number)[];

/** The allowed order of parts, with one position for Markdown. */
type Order = readonly { name?: string; part?: Part }[];

/**
 * Reads the body of an MDX file: its parts, and the Markdown below them.
 *
 * @param text the body
 * @param parts the allowed parts; none for plain Markdown
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
					`${shown(name)} must come before ${shown(order[reached]?.name, 'the text')}, as on the page.`,
					'Move it further up.',
				);
			reached = Math.max(reached, place);
			const part = order[place]?.part;
			if (node.type !== 'mdxJsxFlowElement') {
				markdown.push(node);
				read.problems.push(...notMarkdown(node, components));
			} else if (part) addPart(fields, node, part, path);
			else if (components.includes(name ?? ''))
				report(node, `${shown(name)} is not allowed here.`, `Allowed here: ${listed(order)}.`);
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
			if (part.field in fields) report(node, `There are two ${shown(node.name)}.`, 'Merge the two.');
			fields[part.field] = readPart(node, part, [...path, part.field]);
		}
	}

	/** @returns the fields of a part, or its text if it is nothing but Markdown */
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

/** @returns the source from the first to the last of some nodes, without the indentation of the first */
function cut(text: string, nodes: readonly MdastNode[]): string {
	const [start, end] = [nodes[0]?.position?.start, nodes.at(-1)?.position?.end];
	if (start?.offset === undefined || end?.offset === undefined) return '';
	const source = text.slice(start.offset, end.offset).replaceAll('\r\n', '\n');
	return start.column > 1 ? source.replaceAll(new RegExp(`\\n[ \\t]{1,${start.column - 1}}`, 'g'), '\n') : source;
}
