import type { APIRoute } from 'astro';
import { loadKnowledge } from '../knowledge/load.ts';
import { href } from '../links/href.ts';

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * Lets the browser's address bar search the guide.
 *
 * The format wants whole addresses (https://github.com/dewitt/opensearch). Where SITE_URL is not set, the address is the
 * local one, and the operator is told so by the build.
 */
export const GET: APIRoute = async ({ site: origin }) => {
	const { site, words } = await loadKnowledge();
	const root = new URL(href('/'), origin ?? 'http://localhost:4321');
	const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escape(site.name.slice(0, 16))}</ShortName>
<Description>${escape(`${site.name}: ${site.subject}`.slice(0, 1024))}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image width="16" height="16" type="image/svg+xml">${escape(new URL('icon.svg', root).href)}</Image>
<Url type="text/html" template="${escape(`${new URL('search/', root).href}?q={searchTerms}`)}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${escape(new URL('opensearch.xml', root).href)}"/>
<Language>${escape(site.lang)}</Language>
<Tags>${escape(words.search.title)}</Tags>
</OpenSearchDescription>
`;
	return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
