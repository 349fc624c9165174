/**
 * Finds an unclosed block, which would swallow the text up to the next fence or the end. A block is unclosed if another
 * block opens within it, if a part of an article begins or ends within it, or if the text ends.
 *
 * @param text Markdown, or a whole MDX file
 * @param components names of the allowed parts
 * @returns the line of the text on which the first unclosed block opens, from 0; undefined if all are closed
 */
export function unclosedFence(text: string, components: readonly string[] = []): number | undefined {
	const part = new RegExp(`^\\s*</?(${components.join('|')})[\\s>]`);
	let open: { marks: string; line: number } | undefined;
	for (const [line, content] of text.split(/\r?\n/).entries()) {
		const [, marks = '', language = ''] = /^\s*(`{3,}|~{3,})[ \t]*([^`]*)$/.exec(content) ?? [];
		if (!open) {
			if (marks) open = { marks, line };
			continue;
		}
		const isSame = marks.startsWith(open.marks);
		if (isSame && !language.trim()) open = undefined;
		else if (isSame || (components.length > 0 && part.test(content))) return open.line;
	}
	return open?.line;
}
