import { escapeHtml, escapeXml } from '../text/escape.ts';

/** Description of a feed. */
interface About {
	title: string;
	author: string;
	lang: string;
	/** Absolute URLs. */
	home: string;
	self: string;
}

/** One entry: an edition, with lists of pages. */
interface Entry {
	/** A calendar day. */
	date: string;
	title: string;
	lists: { heading: string; items: { title: string; url: string }[] }[];
}

/** A feed reader that polls every day needs no more. */
const maxEntries = 20;

/**
 * Writes a feed in the Atom format (RFC 4287).
 *
 * @param about the feed
 * @param entries newest first
 */
export function atom({ title, author, lang, home, self }: About, entries: readonly Entry[]): string {
	const latest = entries[0]?.date ?? '1970-01-01';
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(lang)}">`,
		`<id>${escapeXml(self)}</id>`,
		`<title>${escapeXml(title)}</title>`,
		`<updated>${latest}T00:00:00Z</updated>`,
		`<author><name>${escapeXml(author)}</name></author>`,
		`<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
		`<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
		...entries
			.slice(0, maxEntries)
			.flatMap((entry) => [
				'<entry>',
				`<id>${escapeXml(`${self}#${entry.date}`)}</id>`,
				`<title>${escapeXml(entry.title)}</title>`,
				`<updated>${entry.date}T00:00:00Z</updated>`,
				`<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
				`<content type="html">${escapeXml(html(entry))}</content>`,
				'</entry>',
			]),
		'</feed>',
		'',
	].join('\n');
}

const html = ({ lists }: Entry) =>
	lists
		.filter(({ items }) => items.length > 0)
		.map(
			({ heading, items }) =>
				`<h3>${escapeHtml(heading)}</h3><ul>${items.map(({ title, url }) => `<li><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></li>`).join('')}</ul>`,
		)
		.join('');
