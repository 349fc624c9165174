import type { MdastNode } from 'satteri';
import { nearest } from './nearest.ts';

/** What is wrong in a text, and what to do about it. */
export interface TextProblem {
	/** Line within the text, from 1. */
	line: number;
	message: string;
	remedy: string;
}

const backticks = 'Put text with <, { or } into backticks.';

/** A component with an attribute whose value has no quotes. */
const unquoted = /<\w[^<>]*\s(\w+)=[^\s"'{<>]/;

/**
 * @param error what the MDX parser threw; its message begins with the place, as in `3:1: …`
 * @param text what it read
 * @param components names of the components that may be used
 */
export function syntaxProblem(error: unknown, text: string, components: readonly string[]): TextProblem {
	const [, at = '1', said = ''] = /^(\d+):\d+: ([^]*)$/.exec(error instanceof Error ? error.message : '') ?? [];
	const line = Number(at);
	const written = text.split('\n')[line - 1] ?? '';
	if (written.includes('<!--'))
		return {
			line,
			message: 'This is a comment of HTML, which would end up on the page.',
			remedy: 'Take it out, or write it into the front matter behind a #.',
		};
	const [, bare = ''] = unquoted.exec(written) ?? [];
	if (bare) return { line, message: `"${bare}" has no quotes.`, remedy: `Write ${bare}="…".` };
	const [, unclosed = ''] = /^Expected a closing tag for `<([^`]*)>`/.exec(said) ?? [];
	if (components.includes(unclosed))
		return {
			line,
			message: `<${unclosed}> is not closed.`,
			remedy: `Write </${unclosed}> where it ends; a part of several paragraphs has both tags on lines of their own.`,
		};
	if (unclosed) return { line, message: `<${unclosed}> reads as the beginning of a component.`, remedy: backticks };
	const [, closing = '', open = '', openLine = ''] =
		/^Unexpected closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>` \((\d+)/.exec(said) ??
		[];
	if (open && !components.includes(open)) {
		// What closes it says best what was meant, unless it is a word between < and > within another part.
		const isMeant =
			components.includes(closing) && open.slice(0, 3).toLowerCase() === closing.slice(0, 3).toLowerCase();
		const unknown = unknownComponent(open, Number(openLine), components);
		return isMeant ? { ...unknown, remedy: `Write <${closing}>, as where it closes.` } : unknown;
	}
	if (open && !components.includes(closing))
		return {
			line,
			message: `</${closing}> closes nothing here: <${open}> of line ${openLine} is open.`,
			remedy: `Write </${open}> in its place.`,
		};
	if (open)
		return {
			line,
			message: `</${closing}> closes nothing here: <${open}> of line ${openLine} is still open.`,
			remedy: `Write </${open}> before it.`,
		};
	const [, extra = ''] = /^Unexpected closing tag `<\/([^`]*)>`/.exec(said) ?? [];
	if (extra) return { line, message: `</${extra}> closes nothing.`, remedy: `Take it out, or write <${extra}> above.` };
	return { line, message: `This cannot be read: ${said.replace(/ \(mdx-[^)]*\)$/, '')}.`, remedy: backticks };
}

/**
 * @param node a piece of Markdown
 * @param components names of the components that may be used elsewhere
 * @returns what in it is not Markdown: tags, expressions, imports
 */
export function notMarkdown(node: MdastNode, components: readonly string[]): TextProblem[] {
	const line = node.position?.start.line ?? 1;
	switch (node.type) {
		case 'mdxjsEsm':
			return [{ line, message: 'This is code: import or export.', remedy: 'Take it out; an article holds no logic.' }];
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return [{ line, message: `{${node.value}} is an expression.`, remedy: backticks }];
		case 'mdxJsxTextElement':
		case 'mdxJsxFlowElement': {
			const name = node.name ?? '';
			return [
				components.includes(name)
					? { line, message: `<${name}> is within a paragraph or a list.`, remedy: 'Let it begin a line of its own.' }
					: unknownComponent(name, line, components),
			];
		}
		default:
			return 'children' in node ? node.children.flatMap((child) => notMarkdown(child as MdastNode, components)) : [];
	}
}

/** @returns that there is no such component, with the one that was perhaps meant */
export const unknownComponent = (name: string, line: number, components: readonly string[]): TextProblem => ({
	line,
	message: `There is no component <${name}>.`,
	remedy: nearest(name, components, (near) => `<${near}>`) ?? backticks,
});
