import { defineMdastPlugin } from 'satteri';

/** Shows raw HTML as text: `<server>` appears as written, and no markup can slip in from a content file. */
export const noRawHtml = defineMdastPlugin({
	name: 'no-raw-html',
	html(node, context) {
		context.replaceNode(node, { type: 'text', value: node.value });
	},
});
