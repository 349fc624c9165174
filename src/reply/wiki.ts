import type { ReplyParts } from './facts.ts';

/**
 * The reply in the wiki markup of Jira Data Center and Server
 * (https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all).
 *
 * @param parts what it says
 * @param url whole address that it leads to
 */
export function makeWiki({ title, meaning, steps, done, words }: ReplyParts, url: string): string {
	return [
		...(title ? [`*${escapeWiki(title)}*`] : []),
		escapeWiki(meaning),
		...(steps.length > 0
			? [[escapeWiki(words.steps), ...steps.map((step) => `# ${escapeWiki(step)}`)].join('\n')]
			: []),
		...(done ? [escapeWiki(`${words.done ?? ''} ${done}`.trim())] : []),
		`${escapeWiki(words.more)}\n[${url.replace(/[|\]]/g, encodeURIComponent)}]`,
	].join('\n\n');
}

/** A backslash has a meaning before another one, so it is written by its number; other marks get one before them. */
const escapeWiki = (text: string) =>
	text
		.replace(/[&\\{}[\]*_^~|!+]/g, (mark) => numbered[mark] ?? `\\${mark}`)
		.replace(/\?\?/g, '\\?\\?')
		.replace(/(^|\s)-(?=\S)/g, '$1\\-')
		.replace(/^#/, '\\#');

const numbered: Record<string, string> = { '&': '&amp;', '\\': '&#92;' };
