import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPages, type BuiltPage } from '../../src/build/read-pages.ts';
import { structured } from '../../src/schemas/structured-data.ts';
import { sites } from '../sites.ts';

// A link preview is seen by people who never open the page, and by nobody who builds the site.

const { outDir, base, origin } = sites.inFolder;
const built = readPages(outDir, base);
// A redirect page shows nothing of its own.
const pages = built.pages.filter(({ html }) => html.includes('rel="canonical"') && html.includes('<main'));
/** The beginning of a PNG, with its width and height: 1200 and 630, the size that all programs accept. */
const start = Buffer.from('89504e470d0a1a0a0000000d49484452000004b000000276', 'hex');

const content = ({ html }: BuiltPage, name: string) =>
	new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];

test('every page with a canonical URL says the same in both kinds of meta tags', () => {
	assert.ok(pages.length > 500, `${pages.length} pages`);
	for (const page of pages)
		for (const name of ['title', 'description', 'image']) {
			assert.ok(content(page, `og:${name}`), `${page.address} has no og:${name}`);
			assert.equal(content(page, `og:${name}`), content(page, `twitter:${name}`), page.address);
		}
});

test('the link preview image exists, in the size that all programs accept', () => {
	const pictures = new Set(pages.map((page) => content(page, 'og:image')));
	assert.deepEqual([...pictures], [`${origin}${base}card.png`]);
	assert.ok(built.files.get(`${base}card.png`)?.subarray(0, start.length).equals(start));
});

test('structured data has the right shape', () => {
	const blocks = pages.flatMap(({ html }) => [
		...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs),
	]);
	assert.ok(blocks.length >= 40, `${blocks.length} blocks`);
	for (const [, json = ''] of blocks) structured.parse(JSON.parse(json));
});

test('the catalogue offers its codes as a data set, with licence, edition and files that exist', () => {
	const catalogue = pages.find(({ address }) => address === `${base}code/`);
	const json = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(catalogue?.html ?? '')?.[1] ?? '';
	const [entry] = structured.parse(JSON.parse(json))['@graph'];
	assert.equal(entry['@type'], 'Dataset');
	assert.equal(entry.license, 'https://creativecommons.org/licenses/by/4.0/');
	assert.ok(entry.distribution.length >= 3);
	for (const { contentUrl } of entry.distribution)
		assert.ok(built.files.has(contentUrl.slice(origin?.length)), contentUrl);
});
