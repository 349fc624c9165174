import { csv } from '../../text/csv.ts';
import { withoutVariables, type Pack } from './pack.ts';

/** Three tildes separate the items of a list (`app/models/concerns/can_csv_import.rb` of Zammad). */
const inHtml = (html: string) => html.replace(/~(?=~~)/g, '&#126;');
const inText = (text: string) => text.replace(/~(?=~~)/g, '~ ');

/**
 * Text modules of Zammad, for its CSV import. A row is identified by its name, so the name contains the id, not
 * the title, which may change; agents find it by its keywords.
 */
export const zammad: Pack = {
	type: 'text/csv; charset=utf-8',
	write: ({ guide, replies }) =>
		csv([
			['id', 'name', 'keywords', 'content', 'note', 'active'],
			...replies.map(({ id, title, keywords, html, url }) => [
				'',
				inText(`${guide} ${id}`),
				inText([title, ...keywords].join(', ')),
				inHtml(withoutVariables(html)),
				url,
				'true',
			]),
		]),
};
