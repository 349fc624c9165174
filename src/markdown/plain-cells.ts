import { defineHastPlugin } from 'satteri';

/** Removes column alignment (`|:-:|`), because it uses a style attribute, which the policy forbids. */
export const plainCells = defineHastPlugin({
	name: 'plain-cells',
	element: {
		filter: ['th', 'td'],
		visit(node, context) {
			if (node.properties.style !== undefined) context.setProperty(node, 'style', null);
		},
	},
});
