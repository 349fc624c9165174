import { markdownContext } from '../markdown/context.ts';
import { createRenderer } from '../markdown/render.ts';
import { toPlain } from '../markdown/plain.ts';
import { loadKnowledge } from './load.ts';

/** @returns Markdown of the content as HTML */
export async function renderMarkdown(markdown: string): Promise<string> {
	const { site, words, sources } = await loadKnowledge();
	return createRenderer(markdownContext({ site, words, sources }, import.meta.env.BASE_URL))(markdown);
}

/** @returns Markdown of the content as plain text, with the examples in its slots */
export async function plainMarkdown(markdown: string): Promise<string> {
	return (await plainText())(markdown);
}

/** @returns what turns Markdown of the content into plain text, for those that have several texts at once */
export async function plainText(): Promise<(markdown: string) => string> {
	const { site } = await loadKnowledge();
	return (markdown) => toPlain(markdown, site.slots);
}
