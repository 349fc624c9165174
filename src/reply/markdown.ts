import { escapeMarkdown } from '../text/escape.ts';
import type { ReplyParts } from './facts.ts';

/**
 * A reply in Markdown, with its text escaped.
 *
 * @param parts the parts of the reply
 * @param url absolute URL to link to
 */
export function markdownReply({ title, meaning, steps, done, words }: ReplyParts, url: string): string {
	return [
		...(title ? [`**${escapeMarkdown(title)}**`, ''] : []),
		escapeMarkdown(meaning),
		...(steps.length > 0
			? ['', escapeMarkdown(words.steps), '', ...steps.map((step, index) => `${index + 1}. ${escapeMarkdown(step)}`)]
			: []),
		...(done ? ['', escapeMarkdown(`${words.done ?? ''} ${done}`.trim())] : []),
		'',
		`${escapeMarkdown(words.more)} <${url}>`,
	].join('\n');
}
