import { markdownContext } from '../markdown/context.ts';
import { settings } from '../settings.ts';
import { toPlain } from '../markdown/plain.ts';
import { createRenderer } from '../markdown/render.ts';
import type { Guide } from './guide.ts';
import { loadGuide } from './load.ts';

type Render = (markdown: string) => string;

/** Cached per state of the content, because creating a renderer costs more than rendering a text. */
const renderers = new WeakMap<Guide, Render>();

/** @returns Markdown of the content as HTML */
export function renderMarkdown(markdown: string): string {
	const known = loadGuide();
	const render = renderers.get(known) ?? createRenderer(markdownContext(known, settings.base));
	renderers.set(known, render);
	return render(markdown);
}

/** @returns Markdown of the content as plain text, with the examples in its slots */
export const plainText: Render = (markdown) => toPlain(markdown, loadGuide().site.slots);
