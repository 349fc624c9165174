import type { MdastNode } from 'satteri';
import { nearest } from './nearest.ts';

/** A problem in a text, and what to do about it. */
export interface TextProblem {
	/** Line within the text, from 1. */
	line: number;
	message: string;
	remedy: string;
}

const backticks = 'Put text with <, { or } in backticks.';

/** A component with an unquoted attribute value. */
const unquoted = /<\w[^<>]*\s(\w+)=[^\s"'{<>]/;

/**
 * @param error what the MDX parser threw; its message begins with the position, as in `3:1: …`
 * @param text the text that was parsed
 * @param components names of the allowed components
 */
export function syntaxProblem(error: unknown, text: string, components: readonly string[]): TextProblem {
	const [, at = '1', said = ''] = /^(\d+):\d+: ([^]*)$/.exec(error instanceof Error ? error.message : '') ?? [];
	const line = Number(at);
	const written = text.split('\n')[line - 1] ?? '';
	if (written.includes('<!--'))
		return {
			line,
			message: 'This is an HTML comment, which would end up on the page.',
			remedy: 'Remove it, or move it to the front matter, after a #.',
		};
	const [, bare = ''] = unquoted.exec(written) ?? [];
	if (bare) return { line, message: `"${bare}" has no quotes.`, remedy: `Write ${bare}="…".` };
	const [, unclosed = ''] = /^Expected a closing tag for `<([^`]*)>`/.exec(said) ?? [];
	if (components.includes(unclosed))
		return {
			line,
			message: `<${unclosed}> is not closed.`,
			remedy: `Write </${unclosed}> where it ends; in a part with several paragraphs, each tag has a line to itself.`,
		};
	if (unclosed) return { line, message: `<${unclosed}> looks like the start of a component.`, remedy: backticks };
	const [, closing = '', open = '', openLine = ''] =
		/^Unexpected closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>` \((\d+)/.exec(said) ??
		[];
	if (open && !components.includes(open)) {
		// The closing tag shows what was meant, unless the opening one is a word between < and > within another part.
		const isMeant =
			components.includes(closing) && open.slice(0, 3).toLowerCase() === closing.slice(0, 3).toLowerCase();
		const unknown = unknownComponent(open, Number(openLine), components);
		return isMeant ? { ...unknown, remedy: `Write <${closing}>, as in the closing tag.` } : unknown;
	}
	if (open && !components.includes(closing))
		return {
			line,
			message: `</${closing}> closes nothing here: <${open}> of line ${openLine} is open.`,
			remedy: `Write </${open}> instead.`,
		};
	if (open)
		return {
			line,
			message: `</${closing}> closes nothing here: <${open}> of line ${openLine} is still open.`,
			remedy: `Write </${open}> before it.`,
		};
	const [, extra = ''] = /^Unexpected closing tag `<\/([^`]*)>`/.exec(said) ?? [];
	if (extra) return { line, message: `</${extra}> closes nothing.`, remedy: `Remove it, or write <${extra}> above.` };
	return { line, message: `This cannot be read: ${said.replace(/ \(mdx-[^)]*\)$/, '')}.`, remedy: backticks };
}

/**
 * @param node a node that should be plain Markdown
 * @param components names of the components that are allowed elsewhere
 * @returns problems with everything in it that is not Markdown: tags, expressions, imports
 */
export function notMarkdown(node: MdastNode, components: readonly string[]): TextProblem[] {
	const line = node.position?.start.line ?? 1;
	switch (node.type) {
		case 'mdxjsEsm':
			return [{ line, message: 'This is code: import or export.', remedy: 'Remove it; an article contains no code.' }];
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return [{ line, message: `{${node.value}} is an expression.`, remedy: backticks }];
		case 'mdxJsxTextElement':
		case 'mdxJsxFlowElement': {
			const name = node.name ?? '';
			return [
				components.includes(name)
					? { line, message: `<${name}> is inside a paragraph or a list.`, remedy: 'Start it on a new line.' }
					: unknownComponent(name, line, components),
			];
		}
		default:
			return 'children' in node ? node.children.flatMap((child) => notMarkdown(child as MdastNode, components)) : [];
	}
}

/** @returns a problem with an unknown component, suggesting a similar one */
export const unknownComponent = (name: string, line: number, components: readonly string[]): TextProblem => ({
	line,
	message: `There is no component <${name}>.`,
	remedy: nearest(name, components, (near) => `<${near}>`) ?? backticks,
});
