import { parse, type HTMLElement } from 'node-html-parser';
import { parseContent } from '../../../src/content/parse-content.ts';
import { contextOfContent, type MarkdownContext } from '../../../src/markdown/context.ts';
import { createRenderer } from '../../../src/markdown/render.ts';
import { smallContent } from '../content/small-content.ts';

/** The sources, shells and slots of the small content, under a base path. */
export const smallContext: MarkdownContext = contextOfContent(parseContent(smallContent()), '/kb/');

/** Markdown of the small content as HTML. */
export const render = (markdown: string): string => toHtml(markdown).trim();

const toHtml = createRenderer(smallContext);

/** @returns the parsed output for a piece of Markdown; the inside of `pre` too */
export const rendered = (markdown: string): HTMLElement =>
	parse(render(markdown), { blockTextElements: { script: true, style: true } });
