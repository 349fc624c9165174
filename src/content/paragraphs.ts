import { withoutFences } from './fences.ts';
import { headingLine } from './headings.ts';

/** A paragraph, a list item or a table: the unit that needs a source. */
export interface Paragraph {
	text: string;
	/** Line of the text on which it begins, from 0. */
	line: number;
	/** The sentence, ending with a colon, that introduces the list of this item. */
	leadIn?: string;
	/** Set if this introduces a list. */
	leads?: true;
}

const item = /^\s*(?:[-*]|\d+\.)\s/;
/** `[p]: /fix/`: a link definition. */
const definition = /^\[[^\]]+\]:\s/;

/**
 * @param text Markdown
 * @returns its paragraphs and items in order, without headings, fenced blocks and link definitions
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
