import type { Element, ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';
import type { MarkdownContext } from './context.ts';
import { highlight } from './highlight.ts';

/**
 * A fenced block becomes a figure with the name of its shell. A script adds the copy button, because copying needs one.
 * `{{host}}` becomes a slot: an example value that is marked for replacement.
 * A long command wraps only at its spaces, so that nobody types a space where a line was wrapped.
 */
export const commands = ({ shells, slots }: MarkdownContext) =>
	defineHastPlugin({
		name: 'commands',
		element: {
			filter: ['pre'],
			visit(node, context) {
				const [code] = node.children;
				if (code?.type !== 'element') return;
				const shell = /language-(\S+)/.exec(String(code.properties.className ?? ''))?.[1] ?? '';
				const { label = shell, highlight: language = 'text' } = shells[shell] ?? {};
				const text = context.textContent(code).replace(/\n$/, '');
				const marked = withMarks(text, slots);
				const children = highlight(marked, language).flatMap((child) => withSlots(child, slots));
				return figure(shell, label, shell === 'output' ? children : withLines(children, marked));
			},
		},
	});

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
	type: 'element',
	tagName,
	properties,
	children,
});

function figure(shell: string, label: string, children: ElementContent[]): Element {
	const block = element('pre', shell === 'output' ? { tabIndex: 0 } : {}, [element('code', {}, children)]);
	const caption = element('figcaption', {}, [{ type: 'text', value: label }]);
	const whole = element('figure', { className: ['command'] }, [caption, block]);
	return shell === 'output' ? whole : element('copy-command', {}, [whole]);
}

/** The first of the private-use characters that replace slots during highlighting. */
const firstMark = 0xe000;

/** Replaces each slot with a single character, which highlighting cannot split. */
const withMarks = (code: string, slots: MarkdownContext['slots']): string =>
	Object.keys(slots).reduce(
		(text, id, index) => text.replaceAll(`{{${id}}}`, String.fromCharCode(firstMark + index)),
		code,
	);

function withSlots(node: ElementContent, slots: MarkdownContext['slots']): ElementContent[] {
	if (node.type === 'element')
		return [{ ...node, children: node.children.flatMap((child) => withSlots(child, slots)) }];
	if (node.type !== 'text') return [node];
	return node.value.split(/([\ue000-\uf8ff])/).flatMap((value): ElementContent[] => {
		const [id, slot] = Object.entries(slots)[value.charCodeAt(0) - firstMark] ?? [];
		if (slot) return [element('var', { dataSlot: id ?? '' }, [{ type: 'text', value: slot.example }])];
		return value === '' ? [] : [{ type: 'text', value }];
	});
}

/** Maximum number of characters of a command that fit on the narrowest phone. */
const maxShort = 32;

/** Adds break opportunities to long commands, and wraps each line of a multi-line command in an element. */
function withLines(children: ElementContent[], command: string): ElementContent[] {
	const broken = command.split('\n').some((line) => line.length > maxShort) ? withBreaks(children) : children;
	if (!command.includes('\n')) return broken;
	const lines: ElementContent[][] = [[]];
	for (const child of broken) {
		lines.at(-1)!.push(child);
		if (child.type === 'text' && child.value.endsWith('\n')) lines.push([]);
	}
	return lines.filter((line) => line.length > 0).map((line) => element('span', { className: ['line'] }, line));
}

/** Adds a break opportunity after each space within a line, also where a highlighted token or a slot begins. */
function withBreaks(children: ElementContent[]): ElementContent[] {
	let line = '';
	/** Returns a break element if one fits before the next text; once per place. */
	const breaks = (next: string) => {
		const fits = /\S +$/.test(line) && /^\S/.test(next);
		line = fits ? '' : line;
		return fits ? [element('wbr', {}, [])] : [];
	};
	const walk = (node: ElementContent): ElementContent[] => {
		if (node.type === 'text')
			return node.value.split(/(?<= )(?=\S)/).flatMap((value) => {
				const before = breaks(value);
				line = (line + value).replace(/^.*\n/s, '');
				return [...before, { type: 'text' as const, value }];
			});
		if (node.type !== 'element') return [node];
		const before = breaks(textOf(node));
		// A slot is replaced as a whole.
		const isSlot = node.tagName === 'var';
		if (isSlot) line = textOf(node);
		return [...before, isSlot ? node : { ...node, children: node.children.flatMap(walk) }];
	};
	return children.flatMap(walk);
}

const textOf = (node: ElementContent): string =>
	node.type === 'element' ? node.children.map(textOf).join('') : node.type === 'text' ? node.value : '';
