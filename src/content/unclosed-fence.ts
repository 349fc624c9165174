/**
 * A block that nobody closed swallows what follows it, up to the next marks or the end. What gives it away: another block
 * opens within it, a part of an article begins or ends within it, or the text ends.
 *
 * @param text Markdown, or a whole file in MDX
 * @param components names of the parts that may be in it
 * @returns the line within the text on which the first such block opens, from 0; undefined where all are closed
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
