import type { Content } from './content.ts';
import { placesOf } from './places.ts';

/** A piece of text in the content, with its place. */
export interface Text {
	file: string;
	/** Path of the field; empty for the body of a file. */
	path: PropertyKey[];
	text: string;
	/** Whether it is Markdown; else it is one line of plain text. */
	isMarkdown: boolean;
	/** Line of the field. */
	line: number | undefined;
	/** Line on which the text itself begins: below the field where it is a block. */
	textLine: number | undefined;
}

const texts = new WeakMap<Content, Text[]>();

/** @returns every text that a reader sees on a page, of all files that hold Markdown; found once, because most rules ask for it */
export function textsOf(content: Content): Text[] {
	const known = texts.get(content) ?? findTexts(content);
	texts.set(content, known);
	return known;
}

/** @returns every text of the content that is Markdown, bodies included */
export const markdownOf = (content: Content): Text[] => textsOf(content).filter(({ isMarkdown }) => isMarkdown);

function findTexts(content: Content): Text[] {
	const fields = placesOf(content).flatMap(({ file, path, value, said }): Text[] =>
		said.text === undefined
			? []
			: [
					{
						file: file.file,
						path: [...path],
						text: String(value),
						isMarkdown: said.text === 'markdown',
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
