import { replyParts, type ReplyFacts } from '../reply/facts.ts';
import { htmlReply } from '../reply/html.ts';
import { plainReply } from '../reply/plain.ts';
import { escapeHtml } from '../text/escape.ts';
import { pageWords } from './page-words.ts';

/**
 * @param ends lines below the reply: whom to ask
 * @returns the reply to a customer, in the two formats of the clipboard
 */
export function replyTexts(
	facts: ReplyFacts,
	url: string,
	ends: readonly string[] = [],
): { plain: string; html: string } {
	const parts = replyParts(facts, pageWords().share);
	const [plain, html] = [plainReply(parts, url), htmlReply(parts, url)];
	if (ends.length === 0) return { plain, html };
	return { plain: [plain, '', ...ends].join('\n'), html: `${html}\n<p>${ends.map(escapeHtml).join('<br>')}</p>` };
}
