import { markdownToHtml } from 'satteri';
import type { MarkdownContext } from './context.ts';
import { markdownPipeline } from './pipeline.ts';

/**
 * @param context the data that Markdown needs from the rest of the content
 * @returns a function from Markdown to HTML; raw HTML in the Markdown is shown as text
 */
export function createRenderer(context: MarkdownContext): (markdown: string) => string {
	const pipeline = markdownPipeline(context);
	return (markdown) => {
		const result = markdownToHtml(markdown, pipeline);
		if (result instanceof Promise) throw new Error('A Markdown plugin became asynchronous; rendering is synchronous.');
		return result.html;
	};
}
