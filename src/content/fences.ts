/** A fenced block of code in Markdown. */
export interface Fence {
	/** The word after the backticks. */
	language: string;
	code: string;
	/** Line within the text on which the block opens, from 0. */
	line: number;
}

/** Opening line, code, and closing line; an unclosed block ends with the text, as in Markdown. */
const fence =
	/^([ \t]*)(`{3,}|~{3,})[ \t]*([^\s`]*)[^\n`]*(?:\n|(?![\s\S]))([\s\S]*?)(?:^[ \t]*\2[`~]*[ \t]*$|(?![\s\S]))/gm;

/**
 * @param text Markdown
 * @returns its fenced blocks, in order
 */
export function findFences(text: string): Fence[] {
	return [...text.matchAll(fence)].map((match) => ({
		language: match[3] ?? '',
		code: match[4] ?? '',
		line: text.slice(0, match.index).split('\n').length - 1,
	}));
}

/** @returns the text without its fenced blocks; line breaks are kept */
export function withoutFences(text: string): string {
	return text.replace(fence, (block) => block.replace(/[^\n]/g, ''));
}
