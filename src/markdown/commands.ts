import type { Element, ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';
import type { MarkdownContext } from './context.ts';
import { fillSlots, markSlots } from './fill-slots.ts';
import { highlight } from './highlight.ts';

/**
 * A fenced block becomes a figure that names its shell. A script adds the copy button, because only a script can copy.
 * `{{host}}` becomes a slot: an example value that stands out as something to replace.
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
				const { text, marks } = fillSlots(context.textContent(code).replace(/\r\n?/g, '\n').replace(/\n$/, ''), slots);
				return figure(shell, label, markSlots(highlight(text, language), marks));
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
