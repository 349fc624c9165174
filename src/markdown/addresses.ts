import { defineMdastPlugin } from 'satteri';
import type { MarkdownContext } from './context.ts';

/** Adds the base to links such as `[the path](/fix/)`, or `[the path][p]` with `[p]: /fix/` below. */
export const addresses = ({ base }: MarkdownContext) =>
	defineMdastPlugin({
		name: 'addresses',
		link(node, context) {
			if (node.url.startsWith('/')) context.setProperty(node, 'url', `${base}${node.url.slice(1)}`);
		},
		definition(node, context) {
			if (node.url.startsWith('/')) context.setProperty(node, 'url', `${base}${node.url.slice(1)}`);
		},
	});
