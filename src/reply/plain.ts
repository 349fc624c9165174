import type { ReplyParts } from './reply.ts';

/** What a plain-text mail holds in a line (RFC 3676, 4.2, asks for 78 at the most; quoting adds marks). */
const mailColumns = 72;

/**
 * A reply for plain-text mail.
 *
 * @param parts what the reply says
 * @param url whole address that it leads to
 * @param columns how long a line may be
 */
export function plainReply(
	{ title, meaning, steps, done, words }: ReplyParts,
	url: string,
	columns: number = mailColumns,
): string {
	const line = (text: string, first = '') => wrap(text, first, columns);
	return [
		line(title),
		'',
		line(meaning),
		...(steps.length > 0 ? ['', line(words.steps), ...steps.map((step, index) => line(step, `${index + 1}. `))] : []),
		...(done ? ['', line(`${words.done ?? ''} ${done}`)] : []),
		'',
		line(words.more),
		`<${url}>`,
	].join('\n');
}

/** Breaks a text at spaces; a word longer than a line stays whole, because a cut address is a dead one. */
export function wrap(text: string, first = '', columns: number = mailColumns): string {
	const indent = ' '.repeat(first.length);
	const lines: string[] = [];
	let line = first;
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const fresh = line === first || line === indent;
		if (!fresh && `${line} ${word}`.length > columns) {
			lines.push(line);
			line = indent + word;
		} else line += fresh ? word : ` ${word}`;
	}
	return [...lines, line].join('\n');
}
