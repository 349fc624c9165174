import type { APIRoute } from 'astro';
import { iconSizes } from '../build/icon-picture.ts';
import { href } from '../knowledge/href.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { escapeXml } from '../words/markup.ts';

/** The format wants whole addresses, so without SITE_URL there is none: it would lead its readers to their own machine. */
export const getStaticPaths = () => (import.meta.env.SITE ? [{ params: { opensearch: 'opensearch' } }] : []);

/** What the format allows a name and a description to have, in characters (https://github.com/dewitt/opensearch). */
const [longestName, longestDescription] = [16, 1024];

/** Lets the browser's address bar search the guide. */
export const GET: APIRoute = async ({ site: origin }) => {
	const { site, words } = await loadKnowledge();
	const whole = (address: string) => escapeXml(new URL(href(address), origin).href);
	const images = iconSizes.map(
		(size) => `<Image width="${size}" height="${size}" type="image/png">${whole(`/icon-${size}.png`)}</Image>`,
	);
	const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(site.name.slice(0, longestName))}</ShortName>
<Description>${escapeXml(`${site.name}: ${site.subject}`.slice(0, longestDescription))}</Description>
<InputEncoding>UTF-8</InputEncoding>
${images.join('\n')}
<Url type="text/html" template="${whole('/search/')}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${whole('/opensearch.xml')}"/>
<Language>${escapeXml(site.lang)}</Language>
<Tags>${escapeXml(words.search.title)}</Tags>
</OpenSearchDescription>
`;
	return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
