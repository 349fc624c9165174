/**
 * Where a mistake is reported, with what is known of it filled in: a mail, or a form that takes `title` and `body` as
 * forges do. Other forms leave the two aside.
 *
 * @param contact address of a mail or of a page
 * @param subject what the report is about
 * @param body what it says, to be completed by the person
 */
export function reportAddress(contact: string, subject: string, body: string): string {
	const [title, text] = contact.startsWith('mailto:') ? ['subject', 'body'] : ['title', 'body'];
	const [address = '', fragment] = contact.split('#');
	// Programs for mail show a + where a form would show a space.
	const query = `${title}=${encodeURIComponent(subject)}&${text}=${encodeURIComponent(body)}`;
	return `${address}${address.includes('?') ? '&' : '?'}${query}${fragment === undefined ? '' : `#${fragment}`}`;
}
