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
const prose = ['articles', 'codes', 'pairs', 'diagnosis', 'sums', 'myths', 'guides', 'pages'] as const;

/** @returns the files of the content that carry prose */
export function proseFiles(content: Content): ContentFile<unknown>[] {
	return prose.flatMap((name) => content[name] as ContentFile<unknown>[]);
}

/** @returns every text of one file: each string of its data, and its body */
export function textsOf(file: ContentFile<unknown>): Text[] {
	const texts: Text[] = [];
	const walk = (value: unknown, path: PropertyKey[]) => {
		if (typeof value === 'string')
			texts.push({ file: file.file, path, text: value, line: file.lineOf(path), textLine: file.textLineOf(path) });
		else if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]));
		else if (value && typeof value === 'object')
			for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
	};
	walk(file.data, []);
	const { body, bodyLine: line } = file;
	if (body.trim()) texts.push({ file: file.file, path: [], text: body, line, textLine: line });
	return texts;
}

/** @returns every text of the content that a reader sees */
export function allTexts(content: Content): Text[] {
	return proseFiles(content).flatMap(textsOf);
}
