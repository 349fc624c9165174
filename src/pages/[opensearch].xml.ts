import type { APIRoute } from 'astro';
import { href } from '../guide/href.ts';
import { loadGuide } from '../guide/load.ts';
import { hasPicture } from '../guide/pictures.ts';
import { escapeXml } from '../text/escape.ts';
import { settings } from '../settings.ts';

/** The format needs absolute URLs, so without SITE_URL there is no file: its URLs would point to localhost. */
export const getStaticPaths = () => (settings.site ? [{ params: { opensearch: 'opensearch' } }] : []);

/** Maximum lengths of name and description, in characters (https://github.com/dewitt/opensearch). */
const [maxName, maxDescription] = [16, 1024];

/** Lets the browser's address bar search the guide. */
export const GET: APIRoute = ({ site: origin }) => {
	const { site, words } = loadGuide();
	const absoluteUrl = (address: string) => escapeXml(new URL(href(address), origin).href);
	const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(site.name.slice(0, maxName))}</ShortName>
<Description>${escapeXml(`${site.name}: ${site.subject}`.slice(0, maxDescription))}</Description>
<InputEncoding>UTF-8</InputEncoding>
${hasPicture('icon.png') ? `<Image width="64" height="64" type="image/png">${absoluteUrl('/icon.png')}</Image>\n` : ''}<Url type="text/html" template="${absoluteUrl('/search/')}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${absoluteUrl('/opensearch.xml')}"/>
<Language>${escapeXml(site.lang)}</Language>
<Tags>${escapeXml(words.search.title)}</Tags>
</OpenSearchDescription>
`;
	return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
