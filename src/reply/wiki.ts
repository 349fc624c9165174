import type { ReplyParts } from './facts.ts';

/**
 * The reply in the wiki markup of Jira Data Center and Server
 * (https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all).
 *
 * @param parts the parts of the reply
 * @param url absolute URL to link to
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

/** A double backslash is a line break, so a backslash is written as an entity; other markup is escaped with a backslash. */
const escapeWiki = (text: string) =>
	text
		.replace(/[&\\{}[\]*_^~|!+]/g, (mark) => numbered[mark] ?? `\\${mark}`)
		.replace(/\?\?/g, '\\?\\?')
		.replace(/(^|\s)-(?=\S)/g, '$1\\-')
		.replace(/^#/, '\\#');

const numbered: Record<string, string> = { '&': '&amp;', '\\': '&#92;' };
