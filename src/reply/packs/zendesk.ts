import { tagOf, withoutVariables, type Pack } from './pack.ts';

/** A double colon separates folders, so a name must not contain one. */
const name = (text: string) => text.replace(/:(?=:)/g, ': ');

/**
 * Macros for Zendesk. It has no import, so each entry is the body of one POST to `/api/v2/macros`
 * (https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/).
 */
export const zendesk: Pack = {
	type: 'application/json',
	write: ({ guide, replies }) =>
		JSON.stringify(
			replies.map(({ id, folder, title, html, url }) => ({
				macro: {
					title: [guide, folder, title].map(name).join('::'),
					active: true,
					description: `${id} ${url}`,
					actions: [
						{ field: 'comment_value_html', value: withoutVariables(html) },
						{ field: 'current_tags', value: tagOf(id) },
					],
				},
			})),
			null,
			'\t',
		),
};
