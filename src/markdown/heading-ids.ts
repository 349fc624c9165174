import { defineMdastPlugin } from 'satteri';

/** The id at the end of a heading. */
export const pinned = /\s*\[#([a-z0-9-]+)\]$/;

/** `## What happens [#what-happens]` sets a fixed id for a heading, so that links survive rewording. */
export const headingIds = defineMdastPlugin({
	name: 'heading-ids',
	heading(node, context) {
		const last = node.children.at(-1);
		const id = last?.type === 'text' ? pinned.exec(last.value)?.[1] : undefined;
		if (!id || last?.type !== 'text') return;
		context.setProperty(last, 'value', last.value.replace(pinned, ''));
		context.setProperty(node, 'data', { hProperties: { id } });
	},
});
