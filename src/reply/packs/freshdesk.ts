import { withoutVariables, type Pack } from './pack.ts';

/** Visible to all agents. */
const all = 0;

/** To be replaced by the id of the desk's own folder. */
const folder = 0;

/**
 * Canned responses of Freshdesk: what one POST to `/api/v2/canned_responses/create_multiple` takes
 * (https://developers.freshdesk.com/api/#canned_responses).
 */
export const freshdesk: Pack = {
	type: 'application/json',
	write: ({ guide, replies }) =>
		JSON.stringify(
			{
				canned_responses: replies.map(({ id, title, html }) => ({
					title: `${guide}: ${title} (${id})`,
					content_html: withoutVariables(html),
					visibility: all,
					folder_id: folder,
				})),
			},
			null,
			'\t',
		),
};
