import type { MdxJsxFlowElement } from 'satteri';
import type { TextProblem } from './mdx-problems.ts';
import { nearest } from './nearest.ts';
import type { Part } from './parts.ts';

interface Attributes {
	values: Record<string, unknown>;
	/** The line of each within the text. */
	lines: [name: string, line: number][];
	problems: TextProblem[];
}

/**
 * @param node a component
 * @param part its allowed attributes
 * @param source the text from the beginning of the component on
 */
export function readAttributes(node: MdxJsxFlowElement, { attributes: known = {} }: Part, source: string): Attributes {
	const read: Attributes = { values: {}, lines: [], problems: [] };
	const first = node.position?.start.line ?? 1;
	for (const attribute of node.attributes) {
		const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
		const line = first + lineWithin(source, name);
		const complain = (message: string, remedy: string) => read.problems.push({ line, message, remedy });
		const kind = Object.hasOwn(known, name) ? known[name] : undefined;
		const value = attribute.value ?? undefined;
		if (name !== '' && read.lines.some(([given]) => given === name))
			complain(`<${node.name}> has "${name}" twice.`, 'Keep one of the two.');
		else if (name === '' || typeof value === 'object')
			complain(`<${node.name}> has an attribute in braces.`, 'Write it as name="text".');
		else if (!kind)
			complain(
				`<${node.name}> has no attribute "${name}".`,
				nearest(name, Object.keys(known), (near) => `"${near}"`) ?? `It has: ${Object.keys(known).join(', ')}.`,
			);
		else if (kind === 'flag' && value !== undefined)
			complain(`"${name}" takes no value.`, `Write ${name} alone for yes, and leave it out for no.`);
		else if (kind !== 'flag' && value === undefined) complain(`"${name}" has no value.`, `Write ${name}="…".`);
		else {
			read.lines.push([name, line]);
			read.values[name] = kind === 'flag' || (kind === 'number' && /^\d+$/.test(value!) ? Number(value) : value);
		}
	}
	return read;
}

/** The parser gives no positions of attributes. A component begins with them, so the first match is the attribute. */
function lineWithin(source: string, name: string): number {
	const at = name ? source.search(new RegExp(`\\s${name}(?=[\\s=/>])`)) : 0;
	return source.slice(0, at + 1).split('\n').length - 1;
}
