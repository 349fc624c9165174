import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { readPages } from '../../src/build/read-pages.ts';
import { sites } from '../sites.ts';

const { outDir, base, origin = '' } = sites.inFolder;
const home = `${origin}${base}`;
const file = readFileSync(`${outDir}/opensearch.xml`, 'utf8');
// Parsed as HTML, so names are looked up in lower case.
const description = parse(file, { lowerCaseTagName: true }).querySelector('opensearchdescription');

/** @returns the contents of the only element of that name */
function textOf(name: string): string {
	const found = description?.querySelectorAll(name.toLowerCase()) ?? [];
	assert.equal(found.length, 1, name);
	return found[0]?.text ?? '';
}

test("the address-bar search has a name and a description within the format's length limits", () => {
	assert.match(file, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<OpenSearchDescription /);
	assert.equal(description?.getAttribute('xmlns'), 'http://a9.com/-/spec/opensearch/1.1/');
	for (const [name, longest] of Object.entries({ ShortName: 16, Description: 1024 })) {
		assert.ok(textOf(name).length > 0, name);
		assert.ok(textOf(name).length <= longest, name);
	}
});

test('it uses the search page of this site, and states its own URL', () => {
	const urls = description?.querySelectorAll('url').map(({ attributes }) => attributes) ?? [];
	assert.deepEqual(
		urls.map(({ type, rel, template }) => ({ type, rel, template })),
		[
			{ type: 'text/html', rel: undefined, template: `${home}search/?q={searchTerms}` },
			{ type: 'application/opensearchdescription+xml', rel: 'self', template: `${home}opensearch.xml` },
		],
	);
});

test('its icons exist, in the size that it states', () => {
	const images = description?.querySelectorAll('image') ?? [];
	assert.deepEqual(
		images.map((image) => image.getAttribute('width')),
		['64'],
	);
	for (const image of images) {
		assert.ok(image.text.startsWith(home), image.text);
		const png = readFileSync(`${outDir}/${image.text.slice(home.length)}`);
		// A PNG has its width and height at bytes 16 and 20.
		assert.equal(png.toString('latin1', 1, 4), 'PNG');
		assert.equal(png.readUInt32BE(16), Number(image.getAttribute('width')));
		assert.equal(png.readUInt32BE(20), Number(image.getAttribute('height')));
		assert.equal(image.getAttribute('type'), 'image/png');
	}
});

/** @returns the description that each page of a site links to */
const linked = (site: { outDir: string; base: string }) =>
	readPages(site.outDir, site.base)
		// A redirect page has only a minimal head.
		.pages.filter(({ html }) => html.includes('<main'))
		.map(
			({ tags }) =>
				tags.find(({ name, attributes }) => name === 'link' && attributes.rel === 'search')?.attributes.href,
		);

test('every page of a site with a known host links to it', () =>
	assert.deepEqual([...new Set(linked(sites.inFolder))], [`${base}opensearch.xml`]));

test('a site without a known host has no address-bar search, since it would lead readers to their own machine', () => {
	assert.ok(!existsSync(`${sites.guide.outDir}/opensearch.xml`));
	assert.deepEqual([...new Set(linked(sites.guide))], [undefined]);
});
