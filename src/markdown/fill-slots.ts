import type { Element, ElementContent } from 'hast';
import { exampleOf, findSlots } from '../content/slots.ts';
import type { MarkdownContext } from './context.ts';

/** A slot in a command, by its place in the finished text. */
interface Mark {
	id: string;
	example: string;
	start: number;
	end: number;
}

/**
 * Puts the examples into the slots of a command. Colours come after that: in `{{a}}:{{b}}` they would cut the braces
 * apart, and a shell reads the example otherwise than the braces.
 *
 * @param code a command as it stands in the content
 * @returns the command as it is shown, and where in it the slots are
 */
export function fillSlots(code: string, slots: MarkdownContext['slots']): { text: string; marks: Mark[] } {
	const marks: Mark[] = [];
	let text = '';
	let from = 0;
	for (const { id, start, end } of findSlots(code)) {
		const example = exampleOf(slots, id);
		if (example === undefined) continue;
		text += code.slice(from, start);
		marks.push({ id, example, start: text.length, end: text.length + example.length });
		text += example;
		from = end;
	}
	return { text: text + code.slice(from), marks };
}

/**
 * Marks the slots in a coloured command. An example that got several colours becomes one slot in the first of them.
 *
 * @param nodes the coloured command; its text is that of `fillSlots`
 * @returns the same with a `var` for each slot
 */
export function markSlots(nodes: readonly ElementContent[], marks: readonly Mark[]): ElementContent[] {
	let at = 0;
	const visit = (node: ElementContent): ElementContent[] => {
		if (node.type === 'element') {
			const children = node.children.flatMap(visit);
			return children.length > 0 ? [{ ...node, children }] : [];
		}
		if (node.type !== 'text') return [node];
		const [start, end] = [at, at + node.value.length];
		const parts: ElementContent[] = [];
		for (const mark of marks.filter((candidate) => candidate.start < end && candidate.end > start)) {
			parts.push(...text(node.value.slice(at - start, Math.max(mark.start - start, 0))));
			if (mark.start >= start) parts.push(slot(mark));
			at = Math.min(mark.end, end);
		}
		parts.push(...text(node.value.slice(at - start)));
		at = end;
		return parts;
	};
	return nodes.flatMap(visit);
}

const text = (value: string): ElementContent[] => (value === '' ? [] : [{ type: 'text', value }]);

const slot = ({ id, example }: Mark): Element => ({
	type: 'element',
	tagName: 'var',
	properties: { dataSlot: id },
	children: [{ type: 'text', value: example }],
});
