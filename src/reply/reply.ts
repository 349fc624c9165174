import { htmlReply } from './html.ts';
import { markdownReply } from './markdown.ts';
import { plainReply } from './plain.ts';

/** What a reply is made of: plain text, without greeting or name, in the words of the content. */
export interface ReplyParts {
	/** What it is about: the title of a cause, a code or a pair. */
	title: string;
	/** What it means, in one to three sentences. */
	meaning: string;
	/** The first steps, each as one line. */
	steps: readonly string[];
	/** How the person knows that it worked, in a sentence or two; absent where nothing is put right yet. */
	done?: string | undefined;
	/** Words of the interface. */
	words: { steps: string; more: string; done?: string };
}

/** One reply in the three forms that help desks take. */
export interface Reply {
	/** For plain-text mail: no line over 72 columns but the address, which stands alone in angle brackets. */
	plain: string;
	/** Without styles, images or greeting. */
	html: string;
	markdown: string;
}

/**
 * Makes the reply that an agent sends.
 *
 * @param parts what it says
 * @param url whole address that it leads to
 * @returns the same facts in three forms
 */
export const makeReply = (parts: ReplyParts, url: string): Reply => ({
	plain: plainReply(parts, url),
	html: htmlReply(parts, url),
	markdown: markdownReply(parts, url),
});
