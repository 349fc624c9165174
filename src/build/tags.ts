/** An opening tag, as a browser without scripts parses it. */
export interface Tag {
	/** In lower case. */
	name: string;
	/** By name in lower case; of duplicates, the first counts. */
	attributes: Readonly<Record<string, string>>;
	inHead: boolean;
}

const comment = /<!--[^]*?(?:-->|$)/y;
/** A whole tag: a > within quotes does not end it. */
const tag = /<(\/?)([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/iy;
const attribute = /([^\s/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** Elements whose content is not parsed for tags. */
const rawText = new Set(['script', 'style', 'textarea', 'title']);

/**
 * Reads the opening tags of a page in one pass: a build checks thousands of pages, and needs no tree of them.
 *
 * @param html a whole page
 */
export function tagsIn(html: string): Tag[] {
	const tags: Tag[] = [];
	let inHead = false;
	for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
		const pattern = html.startsWith('<!--', at) ? comment : tag;
		pattern.lastIndex = at;
		const match = pattern.exec(html);
		at = match ? pattern.lastIndex : at + 1;
		if (!match || pattern === comment) continue;
		const [, closing, written = '', rest = ''] = match;
		const name = written.toLowerCase();
		if (name === 'head' || name === 'body') inHead = name === 'head' && !closing;
		if (closing) continue;
		tags.push({ name, attributes: attributesIn(rest), inHead });
		if (rawText.has(name)) at = endOf(html, name, at);
	}
	return tags;
}

function attributesIn(text: string): Record<string, string> {
	const attributes: Record<string, string> = {};
	for (const [, name = '', double, single, bare] of text.matchAll(attribute))
		attributes[name.toLowerCase()] ??= decoded(double ?? single ?? bare ?? '');
	return attributes;
}

const endOf = (html: string, name: string, from: number) => {
	const end = html.slice(from).search(new RegExp(`</${name}[\\s/>]`, 'i'));
	return end < 0 ? html.length : from + end;
};

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", colon: ':' };

/** Decodes character references. */
const decoded = (value: string) =>
	value.includes('&')
		? value.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));?/gi, (whole, decimal, hex, name: string) => {
				const code = decimal ? Number(decimal) : hex ? parseInt(String(hex), 16) : undefined;
				if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
				return named[name.toLowerCase()] ?? whole;
			})
		: value;
