/**
 * The address for reporting a mistake, prefilled: a mail, or a form that takes `title` and `body` as code forges do.
 * Other forms ignore the two.
 *
 * @param contact `mailto:` address, or address of a page
 * @param subject what the report is about
 * @param body its text, to be completed by the person
 */
export function reportAddress(contact: string, subject: string, body: string): string {
	const [title, text] = contact.startsWith('mailto:') ? ['subject', 'body'] : ['title', 'body'];
	const [address = '', fragment] = contact.split('#');
	// Mail programs show a + literally where a form decodes it to a space.
	const query = `${title}=${encodeURIComponent(subject)}&${text}=${encodeURIComponent(body)}`;
	return `${address}${address.includes('?') ? '&' : '?'}${query}${fragment === undefined ? '' : `#${fragment}`}`;
}
