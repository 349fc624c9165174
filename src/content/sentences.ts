import { withoutFences } from './fences.ts';
import type { Content } from './parse-content.ts';
import { allTexts } from './texts.ts';

/** One sentence as a reader meets it, with the place where it stands. */
export interface Sentence {
	file: string;
	field: string;
	line: number | undefined;
	/** Without marks of Markdown and citations; a piece of code is one word. */
	text: string;
}

/** Files in which people read sentences; lists of codes are looked up, not read. */
const read = /^(articles|pairs|guides|myths|diagnosis|pages)\//;

/** @returns every sentence of the content */
export function sentencesOf(content: Content): Sentence[] {
	return allTexts(content)
		.filter(({ file }) => read.test(file))
		.flatMap(({ file, path, text, textLine }) =>
			paragraphs(text).flatMap(({ line, words }) =>
				words.split(/(?<=[.!?])["')]*\s+(?=[A-Z0-9"'(])/).map((sentence) => ({
					file,
					field: path.join('.'),
					line: textLine && textLine + line,
					text: sentence.trim(),
				})),
			),
		)
		.filter(({ text }) => text !== '');
}

/** Paragraphs, items, headings and rows of tables, each with the line within the text on which it begins, from 0. */
function paragraphs(text: string): { line: number; words: string }[] {
	const found: { line: number; words: string }[] = [];
	let open = false;
	withoutFences(text)
		.split('\n')
		.forEach((row, line) => {
			const begins = /^\s*(?:[-*+]|\d+\.|#+|\|)\s/.test(row);
			const words = plain(row);
			const last = found.at(-1);
			if (open && !begins && words && last) last.words += ` ${words}`;
			else if (words) found.push({ line, words });
			open = words !== '';
		});
	return found;
}

const plain = (row: string) =>
	row
		.replace(/^\s*(?:[-*+]|\d+\.|#+)\s+/, '')
		.replace(/\s*\[@[^\]]*\]/g, '')
		.replace(/\s*\[#[a-z0-9-]+\]$/, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/`[^`]*`/g, 'CODE')
		.replace(/[*|]+/g, ' ')
		.trim();
