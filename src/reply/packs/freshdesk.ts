import { withoutVariables, type Pack } from './pack.ts';

/** Visible to all agents. */
const all = 0;

/** A placeholder for the id of the help desk's folder. */
const folder = 0;

/**
 * Canned responses for Freshdesk: the body of one POST to `/api/v2/canned_responses/create_multiple` takes
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
