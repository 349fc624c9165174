import { myth as schema } from '../../../schemas/myth.ts';
import { articles, listed, nameOf } from '../choices.ts';
import { fileOf } from '../forms.ts';
import type { Kind } from '../kind.ts';
import { yamlOf } from '../yaml-text.ts';

const verdicts = schema.shape.verdict.options;

/** Advice to ignore. */
export const myth: Kind = {
	description: 'advice in circulation that is wrong or dangerous',
	names: [nameOf('myths')],
	questions: [
		{ name: 'title', asks: ['myths', 'title'] },
		{ name: 'verdict', asks: ['myths', 'verdict'], choices: () => verdicts, fallback: () => verdicts.at(-1) },
		{ name: 'articles', asks: ['myths', 'articles'], several: true, choices: articles },
	],
	changes({ id, title, verdict, articles: right }, { myths }) {
		const order = Math.max(0, ...myths.map(({ data }) => data.order)) + 1;
		const fields = fileOf('myths', { title, verdict, order, articles: right ? listed(right) : undefined });
		return [{ file: `myths/${id}.yaml`, text: yamlOf(fields) }];
	},
};
