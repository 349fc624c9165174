import { escapeHtml } from '../text/escape.ts';
import type { ReplyParts } from './facts.ts';

/**
 * A reply with paragraphs, a list and a link, and nothing else.
 *
 * @param parts what the reply says
 * @param url whole address that it leads to
 */
export function htmlReply({ title, meaning, steps, done, words }: ReplyParts, url: string): string {
	const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
	const link = escapeHtml(url);
	return [
		...(title ? [`<p><strong>${escapeHtml(title)}</strong></p>`] : []),
		paragraph(meaning),
		...(steps.length > 0
			? [paragraph(words.steps), `<ol>${steps.map((step) => `<li>${escapeHtml(step)}</li>`).join('')}</ol>`]
			: []),
		...(done ? [paragraph(`${words.done ?? ''} ${done}`.trim())] : []),
		`<p>${escapeHtml(words.more)} <a href="${link}">${link}</a></p>`,
	].join('\n');
}
