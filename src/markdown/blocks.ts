import { markdownToMdast, type MdastNode } from 'satteri';
import { findCitations } from '../content/citation.ts';
import { findSlots } from '../content/slots.ts';
import type { ApiBlock, ApiMark } from '../schemas/api-block.ts';
import type { MarkdownContext } from './context.ts';
import { pinned } from './heading-ids.ts';

/** What blocks need of the rest of the content, and where the sources of the text are listed. */
export type BlockContext = Pick<MarkdownContext, 'base' | 'sources' | 'slots'> & { sourcesAt: string };

/**
 * Markdown as small blocks of plain text, for who builds a page without HTML or Markdown. The text is that of `toPlain`,
 * and marks say which part of it is code, a link, a slot or carried by a source.
 *
 * @param markdown the text
 * @param context what the marks refer to
 */
export function blocksOf(markdown: string, context: BlockContext): ApiBlock[] {
	return read(markdownToMdast(markdown, { features: { frontmatter: false } }), context);
}

function read(node: MdastNode, context: BlockContext): ApiBlock[] {
	switch (node.type) {
		case 'root':
		case 'blockquote':
			return node.children.flatMap((child) => read(child, context));
		case 'list':
			return node.children.flatMap((item, index) => {
				const marker = node.ordered ? `${(node.start ?? 1) + index}.` : '-';
				return readItem(item, marker, context);
			});
		case 'table':
			return node.children.map((row) => ({ kind: 'text', ...inline(row.children, context, ' | ') }));
		case 'heading': {
			const { text, ...marks } = inline([node], context);
			return [{ kind: 'text', text: text.replace(pinned, ''), ...marks }];
		}
		case 'definition':
			return [];
		case 'code': {
			const text = withSlots({ text: node.value, marks: [] }, context.slots);
			return node.lang === 'output'
				? [{ kind: 'output', ...text }]
				: [{ kind: 'command', shell: node.lang ?? 'text', ...text }];
		}
		default:
			return [{ kind: 'text', ...inline([node], context) }];
	}
}

/** The first paragraph of a point is the point; whatever else it holds follows it. */
function readItem(item: MdastNode, marker: string, context: BlockContext): ApiBlock[] {
	const [first, ...rest] =
		'children' in item ? item.children.flatMap((child) => read(child as MdastNode, context)) : [];
	if (first?.kind !== 'text') return [...(first ? [first] : []), ...rest];
	return [{ ...first, kind: 'item', marker }, ...rest];
}

interface Marked {
	text: string;
	marks?: ApiMark[];
}

function inline(nodes: readonly MdastNode[], context: BlockContext, between = ''): Marked {
	const marked = { text: '', marks: [] as ApiMark[] };
	for (const [index, node] of nodes.entries()) {
		if (index > 0) marked.text += between;
		write(node, marked, context);
	}
	return withSlots(marked, context.slots);
}

function write(node: MdastNode, into: Required<Marked>, context: BlockContext): void {
	const start = into.text.length;
	const outer = into.marks.length;
	if (node.type === 'text') writeText(node.value, into, context);
	else if (node.type === 'break') into.text += '\n';
	else if ('value' in node) into.text += String(node.value);
	else if ('children' in node) for (const child of node.children) write(child as MdastNode, into, context);
	const mark = markOf(node, { start, end: into.text.length }, context);
	// Before the marks of what it holds: of two with the same reach, the outer one comes first.
	if (mark) into.marks.splice(outer, 0, mark);
}

function markOf(node: MdastNode, place: { start: number; end: number }, { base }: BlockContext): ApiMark | undefined {
	if (node.type === 'inlineCode') return { as: 'code', ...place };
	if (node.type === 'strong') return { as: 'strong', ...place };
	if (node.type !== 'link') return undefined;
	return { as: 'link', ...place, url: node.url.startsWith('/') ? `${base}${node.url.slice(1)}` : node.url };
}

/** A citation, and the space before it, becomes a mark at the end of its claim. */
function writeText(value: string, into: Required<Marked>, { sources, sourcesAt }: BlockContext): void {
	let from = 0;
	const say = (text: string) => (into.text += text.replace(/[ \n]+/g, ' '));
	for (const { refs, start, end } of findCitations(value)) {
		say(value.slice(from, start).trimEnd());
		const place = { start: into.text.length, end: into.text.length };
		for (const { id, grade } of refs)
			into.marks.push({
				as: 'source',
				...place,
				url: `${sourcesAt}#source-${id}`,
				grade: grade ?? sources[id]?.grade ?? 'unproven',
			});
		from = end;
	}
	say(value.slice(from));
}

/** Puts the example into each slot. The marks behind it move along, so slots are filled from the last to the first. */
function withSlots({ text, marks = [] }: Marked, slots: BlockContext['slots']): Marked {
	let filled = text;
	let moved = marks;
	for (const { id, start: index, end: after } of findSlots(text).reverse()) {
		const example = Object.hasOwn(slots, id) ? slots[id]?.example : undefined;
		if (example === undefined) continue;
		const move = (place: number) => (place >= after ? place + example.length - (after - index) : place);
		filled = filled.slice(0, index) + example + filled.slice(after);
		moved = moved.map((mark) => ({ ...mark, start: move(mark.start), end: move(mark.end) }));
		moved.push({ as: 'slot', start: index, end: index + example.length, slot: id });
	}
	const sorted = moved.toSorted(inReadingOrder);
	return { text: filled, ...(sorted.length > 0 && { marks: sorted }) };
}

/** What stands at a point comes before what begins there, and what holds others before what it holds. */
const inReadingOrder = (a: ApiMark, b: ApiMark) =>
	a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start) || b.end - a.end;
