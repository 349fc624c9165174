import type { Content, ContentFile } from './parse-content.ts';

/** A piece of text in the content, with the place where it stands. */
export interface Text {
	file: string;
	/** Path of the field; empty for the body of a file. */
	path: PropertyKey[];
	text: string;
	/** Line on which the field stands. */
	line: number | undefined;
	/** Line on which the text itself begins: below the field where it is a block. */
	textLine: number | undefined;
}

/** The kinds of files that carry prose. */
const prose = ['articles', 'codes', 'pairs', 'diagnosis', 'sums', 'myths', 'guides', 'pages', 'glossary'] as const;

/** @returns the files of the content that carry prose */
function proseFiles(content: Content): ContentFile<unknown>[] {
	return prose.flatMap((name) => content[name] as ContentFile<unknown>[]);
}

/** @returns every text of one file: each string of its data, and its body */
function textsOf(file: ContentFile<unknown>): Text[] {
	const found: Text[] = [];
	const add = (path: PropertyKey[], text: string, line: number | undefined, textLine: number | undefined) =>
		found.push({ file: file.file, path, text, line, textLine });
	const walk = (value: unknown, path: PropertyKey[]) => {
		if (typeof value === 'string') add(path, value, file.lineOf(path), file.textLineOf(path));
		else if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]));
		else if (value && typeof value === 'object')
			for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
	};
	walk(file.data, []);
	if (file.body.trim()) add([], file.body, file.bodyLine, file.bodyLine);
	return found;
}

const texts = new WeakMap<Content, Text[]>();

/** @returns every text of the content that a reader sees; found once, because most rules ask for it */
export function allTexts(content: Content): Text[] {
	const known = texts.get(content) ?? proseFiles(content).flatMap(textsOf);
	texts.set(content, known);
	return known;
}
