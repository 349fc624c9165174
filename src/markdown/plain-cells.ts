import { defineHastPlugin } from 'satteri';

/** `|:-:|` would align a column with a style attribute, which the policy forbids, so columns are not aligned. */
export const plainCells = defineHastPlugin({
	name: 'plain-cells',
	element: {
		filter: ['th', 'td'],
		visit(node, context) {
			if (node.properties.style !== undefined) context.setProperty(node, 'style', null);
		},
	},
});
