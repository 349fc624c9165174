import { defineMdastPlugin } from 'satteri';

/** Content is text: `<server>` shows as it is written, and no markup can slip in from a content file. */
export const noRawHtml = defineMdastPlugin({
	name: 'no-raw-html',
	html(node, context) {
		context.replaceNode(node, { type: 'text', value: node.value });
	},
});
