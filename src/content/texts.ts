import type { Content } from './content.ts';
import { placesOf } from './places.ts';

/** A text in the content, with its place. */
export interface Text {
	file: string;
	/** Path of the field; empty for the body of a file. */
	path: PropertyKey[];
	text: string;
	/** Whether it is Markdown; otherwise it is one line of plain text. */
	isMarkdown: boolean;
	/** Line of the field. */
	line: number | undefined;
	/** Line on which the text itself begins: for a block, the line below the field. */
	textLine: number | undefined;
}

const texts = new WeakMap<Content, Text[]>();

/** @returns every text that readers see, of all files that contain Markdown; cached, because most rules need it */
export function textsOf(content: Content): Text[] {
	const known = texts.get(content) ?? findTexts(content);
	texts.set(content, known);
	return known;
}

/** @returns every Markdown text of the content, bodies included */
export const markdownOf = (content: Content): Text[] => textsOf(content).filter(({ isMarkdown }) => isMarkdown);

function findTexts(content: Content): Text[] {
	const fields = placesOf(content).flatMap(({ file, path, value, meta }): Text[] =>
		meta.text === undefined
			? []
			: [
					{
						file: file.file,
						path: [...path],
						text: String(value),
						isMarkdown: meta.text === 'markdown',
						line: file.lineOf(path),
						textLine: file.textLineOf(path),
					},
				],
	);
	const bodies = [...content.articles, ...content.guides, ...content.pages]
		.filter(({ body }) => body.trim() !== '')
		.map(({ file, body, bodyLine }): Text => ({
			file,
			path: [],
			text: body,
			isMarkdown: true,
			line: bodyLine,
			textLine: bodyLine,
		}));
	const all = [...fields, ...bodies];
	const prose = new Set(all.filter(({ isMarkdown }) => isMarkdown).map(({ file }) => file));
	return all.filter(({ file }) => prose.has(file));
}
