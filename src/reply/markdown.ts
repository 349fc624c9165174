import type { ReplyParts } from './reply.ts';

/**
 * A reply in Markdown; nothing of its text is taken for a mark.
 *
 * @param parts what the reply says
 * @param url whole address that it leads to
 */
export function markdownReply({ title, meaning, steps, done, words }: ReplyParts, url: string): string {
	return [
		`**${escapeMarkdown(title)}**`,
		'',
		escapeMarkdown(meaning),
		...(steps.length > 0
			? ['', escapeMarkdown(words.steps), '', ...steps.map((step, index) => `${index + 1}. ${escapeMarkdown(step)}`)]
			: []),
		...(done ? ['', escapeMarkdown(`${words.done ?? ''} ${done}`.trim())] : []),
		'',
		`${escapeMarkdown(words.more)} <${url}>`,
	].join('\n');
}

/** Marks anywhere, and at the beginning of a line those that would make a list, a rule or a heading of it. */
export const escapeMarkdown = (text: string) =>
	text
		.replace(/[\\`*_[\]<>#|&~]/g, '\\$&')
		.replace(/^(\s*)([-+=])/gm, '$1\\$2')
		.replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
