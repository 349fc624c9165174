import type { Audience } from '../../schemas/audience.ts';
import type { TitledReplyParts } from '../facts.ts';
import { makeReply, type Reply } from '../reply.ts';
import { makeWiki } from '../wiki.ts';

/** A reply as a help desk keeps it. */
export interface PackedReply extends Reply {
	/** Stays the same from edition to edition. */
	id: string;
	/** Set where it is for inside only. */
	audience?: Audience;
	/** What kind of reply it is, in words: the folder it is filed in. */
	folder: string;
	title: string;
	url: string;
	/** Wiki markup of Jira. */
	wiki: string;
	/** Names and spellings by which someone looks for it. */
	keywords: string[];
}

/** What all packs of one guide share. */
export interface PackOf {
	/** What the guide is called; the folder of folders. */
	guide: string;
	replies: readonly PackedReply[];
}

/** A file that a help desk takes in. */
export interface Pack {
	/** Media type of the file. */
	type: string;
	/** @returns the whole text of the file */
	write(of: PackOf): string;
}

/**
 * @param filed what the reply is and how it is filed
 * @param parts what it says
 * @param url whole address that it leads to
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

/** Tag that a ticket gets, so that a desk can count how often a reply was of use. */
export const tagOf = (id: string) => `kb-${id}`;

/**
 * Help desks put values into texts: `{{ticket.id}}`, `{% if %}`, `#{ticket.id}`. What looks like that is no such thing
 * here, so its first mark is written by its number.
 *
 * @param html a reply
 */
export const withoutVariables = (html: string): string =>
	html.replace(/\{(?=[{%])/g, '&#123;').replace(/#(?=\{)/g, '&#35;');
