import { mailColumns, wrap } from '../text/wrap.ts';
import type { ReplyParts } from './facts.ts';

/**
 * A reply for plain-text mail.
 *
 * @param parts the parts of the reply
 * @param url absolute URL to link to
 * @param columns maximum line length
 */
export function plainReply(
	{ title, meaning, steps, done, words }: ReplyParts,
	url: string,
	columns: number = mailColumns,
): string {
	const line = (text: string, first = '') => wrap(text, first, columns);
	return [
		...(title ? [line(title), ''] : []),
		line(meaning),
		...(steps.length > 0 ? ['', line(words.steps), ...steps.map((step, index) => line(step, `${index + 1}. `))] : []),
		...(done ? ['', line(`${words.done ?? ''} ${done}`)] : []),
		'',
		line(words.more),
		`<${url}>`,
	].join('\n');
}
