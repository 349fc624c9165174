import { tagOf, withoutVariables, type Pack } from './pack.ts';

/** Two colons make a folder, so a name may not have them side by side. */
const name = (text: string) => text.replace(/:(?=:)/g, ': ');

/**
 * Macros of Zendesk. There is no import, so each entry is what one POST to `/api/v2/macros` takes
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
