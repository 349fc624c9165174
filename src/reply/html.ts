import { escapeHtml } from '../text/escape.ts';
import type { ReplyParts } from './facts.ts';

/**
 * A reply as HTML with only paragraphs, a list and a link.
 *
 * @param parts the parts of the reply
 * @param url absolute URL to link to
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
