import type { ReplyParts } from './facts.ts';
import { htmlReply } from './html.ts';
import { markdownReply } from './markdown.ts';
import { plainReply } from './plain.ts';

/** One reply in the three formats that help desks accept. */
export interface Reply {
	/** For plain-text mail: no line over 72 columns except the address, which has its own line in angle brackets. */
	plain: string;
	/** Without styles, images or greeting. */
	html: string;
	markdown: string;
}

/**
 * Builds the reply that an agent sends.
 *
 * @param parts the parts of the reply
 * @param url absolute URL to link to
 * @returns the same facts in three formats
 */
export const makeReply = (parts: ReplyParts, url: string): Reply => ({
	plain: plainReply(parts, url),
	html: htmlReply(parts, url),
	markdown: markdownReply(parts, url),
});
