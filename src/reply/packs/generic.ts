import { csv } from '../../text/csv.ts';
import { tagOf, type Pack, type PackedReply } from './pack.ts';

const entry = ({ id, audience, folder, title, url, plain, html, markdown, wiki, keywords }: PackedReply) => ({
	id,
	...(audience && { audience }),
	folder,
	title,
	url,
	text: plain,
	html,
	markdown,
	wiki,
	keywords,
	tags: [tagOf(id)],
});

/** Every reply in every form, for any other help desk. */
export const json: Pack = {
	type: 'application/json',
	write: ({ replies }) => JSON.stringify(replies.map(entry), null, '\t'),
};

/** The same as a table. */
export const table: Pack = {
	type: 'text/csv; charset=utf-8',
	write: ({ replies }) => {
		const entries = replies.map(entry);
		const columns = ['id', 'folder', 'title', 'url', 'text', 'html', 'markdown', 'wiki', 'keywords', 'tags'] as const;
		return csv([columns, ...entries.map((row) => columns.map((column) => [row[column]].flat().join(', ')))]);
	},
};
