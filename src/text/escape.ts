const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @returns the text escaped for HTML, between tags and within the double quotes of an attribute */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);

/** The same for XML, without control characters, which XML does not allow. */
export const escapeXml = (text: string): string => escapeHtml(text.replace(/(?![\t\n\r])\p{Cc}/gu, ''));

/** The same for Markdown: its syntax anywhere, and at the start of a line what would begin a list, a rule or a heading. */
export const escapeMarkdown = (text: string): string =>
	text
		.replace(/[\\`*_[\]<>#|&~]/g, '\\$&')
		.replace(/^(\s*)([-+=])/gm, '$1\\$2')
		.replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
