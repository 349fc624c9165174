import { toName, toWrite } from '../../../content/still-to-write.ts';
import { nameOf } from '../choices.ts';
import { fileOf } from '../forms.ts';
import type { Kind } from '../kind.ts';
import { mdxText } from '../mdx-text.ts';

const body = `## ${toWrite} [#${toName}]

${toWrite}: What several articles share; cite a source for each claim.`;

/** A page about a topic that several articles share. */
export const guide: Kind = {
	description: 'a page about a topic that several articles share',
	names: [nameOf('guides')],
	questions: [
		{ name: 'title', asks: 'Its title.' },
		{ name: 'summary', asks: ['guides', 'summary'] },
	],
	changes: ({ id, title, summary }, _, days) => [
		{ file: `guides/${id}.mdx`, text: mdxText(fileOf('guides', { title, summary, ...days }), body) },
	],
};
