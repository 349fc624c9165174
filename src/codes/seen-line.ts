/**
 * Where a person sees the numbers of a list, as one plain line: the first sentence, without Markdown and citations.
 * @param markdown what the list says of it
 * @returns at most one sentence, for places where there is room for no more
 */
export function seenLine(markdown: string): string {
	const plain = markdown
		.replace(/\s*\[@[^\]]*\]/g, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/[`*]/g, '')
		.trim();
	const [first = ''] = plain.split(/\n/);
	return /^.*?[.!?](?=\s+\p{Lu}|$)/u.exec(first)?.[0] ?? first;
}
