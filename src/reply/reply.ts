import type { ReplyParts } from './facts.ts';
import { htmlReply } from './html.ts';
import { markdownReply } from './markdown.ts';
import { plainReply } from './plain.ts';

/** One reply in the three forms that help desks take. */
export interface Reply {
	/** For plain-text mail: no line over 72 columns but the address, which is alone on its line in angle brackets. */
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
