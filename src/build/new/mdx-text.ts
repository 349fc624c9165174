import { articleParts, type Part, type Parts } from '../../content/parts.ts';
import { yamlOf } from './yaml-text.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * @param fields the data of an article
 * @returns the text of its file: front matter, then parts in the order of the page
 */
export function articleText(fields: Fields): string {
	const inParts = Object.values(articleParts).map(({ field }) => field);
	const above = Object.fromEntries(Object.entries(fields).filter(([name]) => !inParts.includes(name)));
	return mdxText(above, partsIn(fields, articleParts).join('\n\n'));
}

/** @returns the text of an MDX file */
export const mdxText = (frontMatter: Fields, body: string): string => `---\n${yamlOf(frontMatter)}---\n\n${body}\n`;

const partsIn = (fields: Fields, parts: Parts = {}): string[] =>
	Object.entries(parts).flatMap(([name, part]) => {
		const value = fields[part.field];
		if (value === undefined) return [];
		return (part.many ? (value as unknown[]) : [value]).map((one) => partText(name, part, one));
	});

function partText(name: string, { text, attributes = {}, before, after }: Part, value: unknown): string {
	const fields = text ? (value as Fields) : {};
	const written = Object.entries(attributes).flatMap(([attribute, kind]) => {
		const given = fields[attribute];
		if (given === undefined || given === false) return [];
		return kind === 'flag' ? [attribute] : [`${attribute}="${String(given).replaceAll('"', "'")}"`];
	});
	const blocks = [...partsIn(fields, before), String(text ? fields[text] : value), ...partsIn(fields, after)];
	const inner = blocks.length > 1 ? `\n${blocks.join('\n\n')}\n` : blocks.join('');
	return `<${[name, ...written].join(' ')}>${inner}</${name}>`;
}
