import { withoutFences } from './fences.ts';
import { headingLine } from './headings.ts';

/** A paragraph, an item of a list or a table: what a source must carry in one piece. */
export interface Paragraph {
	text: string;
	/** Line within the whole text on which it begins, from 0. */
	line: number;
	/** The sentence that leads to the list of which this is an item: it ends with a colon. */
	leadIn?: string;
	/** Set where a list follows and this leads to it. */
	leads?: true;
}

const item = /^\s*(?:[-*]|\d+\.)\s/;
/** `[p]: /fix/`: where a link leads that is named elsewhere. */
const definition = /^\[[^\]]+\]:\s/;

/**
 * @param text Markdown
 * @returns its paragraphs and items in order, without headings, fenced blocks and definitions of links
 */
export function paragraphsOf(text: string): Paragraph[] {
	const found: Paragraph[] = [];
	let open: Paragraph | undefined;
	withoutFences(text)
		.split('\n')
		.forEach((words, line) => {
			if (words.trim() === '' || headingLine.test(words)) open = undefined;
			else if (open && !item.test(words)) open.text += `\n${words}`;
			else found.push((open = { text: words, line }));
		});
	let leadIn: Paragraph | undefined;
	for (const paragraph of found) {
		if (!item.test(paragraph.text))
			leadIn = /:(?:\s*\[@[^\]]*\])?$/.test(paragraph.text.trimEnd()) ? paragraph : undefined;
		else if (leadIn) {
			leadIn.leads = true;
			paragraph.leadIn = leadIn.text;
		}
	}
	return found.filter(({ text: words }) => /\p{L}/u.test(words) && !definition.test(words));
}
