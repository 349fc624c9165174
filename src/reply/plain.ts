import type { ReplyParts } from './reply.ts';

const columns = 72;

/**
 * A reply for plain-text mail.
 *
 * @param parts what the reply says
 * @param url whole address that it leads to
 */
export function plainReply({ title, meaning, steps, done, words }: ReplyParts, url: string): string {
	return [
		wrap(title),
		'',
		wrap(meaning),
		...(steps.length > 0 ? ['', wrap(words.steps), ...steps.map((step, index) => wrap(step, `${index + 1}. `))] : []),
		...(done ? ['', wrap(`${words.done ?? ''} ${done}`)] : []),
		'',
		wrap(words.more),
		`<${url}>`,
	].join('\n');
}

/** Breaks a text at spaces; a word longer than a line stays whole, because a cut address is a dead one. */
export function wrap(text: string, first = ''): string {
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
