import type { Audience } from '../../schemas/audience.ts';
import type { TitledReplyParts } from '../facts.ts';
import { makeReply, type Reply } from '../reply.ts';
import { makeWiki } from '../wiki.ts';

/** A reply as a help desk stores it. */
export interface PackedReply extends Reply {
	/** The same in every edition. */
	id: string;
	/** Set where it is for inside only. */
	audience?: Audience;
	/** The kind of reply, in words: its folder. */
	folder: string;
	title: string;
	url: string;
	/** Wiki markup of Jira. */
	wiki: string;
	/** Names and spellings to find it by. */
	keywords: string[];
}

/** What all packs of one guide share. */
export interface PackOf {
	/** Title of the guide: the top folder. */
	guide: string;
	replies: readonly PackedReply[];
}

/** A file to import into a help desk. */
export interface Pack {
	/** Media type of the file. */
	type: string;
	/** @returns the text of the file */
	write(of: PackOf): string;
}

/**
 * @param filed id, folder and keywords
 * @param parts the parts of the reply
 * @param url absolute URL to link to
 */
export function packReply(
	{ id, folder, keywords }: Pick<PackedReply, 'id' | 'folder' | 'keywords'>,
	parts: TitledReplyParts,
	url: string,
): PackedReply {
	const { title } = parts;
	return {
		id,
		folder,
		title,
		url,
		...makeReply(parts, url),
		wiki: makeWiki(parts, url),
		keywords: [...new Set(keywords)],
	};
}

/** Tag for the ticket, so that a help desk can count how often a reply was used. */
export const tagOf = (id: string) => `kb-${id}`;

/**
 * Help desks replace placeholders in texts: `{{ticket.id}}`, `{% if %}`, `#{ticket.id}`. Replies contain none, so the first
 * character of anything similar is escaped.
 *
 * @param html a reply
 */
export const withoutVariables = (html: string): string =>
	html.replace(/\{(?=[{%])/g, '&#123;').replace(/#(?=\{)/g, '&#35;');
