import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { readPages } from '../../src/build/read-pages.ts';
import { branded, sites } from '../sites.ts';

// The guide as shipped, in a folder of an operator who replaces all of our branding.

const built = readPages(branded.outDir, branded.base);
const pages = built.pages.filter(({ html }) => html.includes('<main'));
/** Parts of the text search are compressed separately. */
const bytesOf = (path: string, bytes: Buffer) => (/\.pf_\w+$/.test(path) ? gunzipSync(bytes) : bytes);
const page = (address: string) => parse(built.pages.find((one) => one.address === address)?.html ?? '');
const texts = (address: string, selector: string) =>
	page(address)
		.querySelectorAll(selector)
		.map(({ text }) => text.trim());

test('no file of the site contains the old name, the old icon, or the old image', () => {
	assert.ok(built.files.size > 4000, `${built.files.size} files`);
	const old = ['icon.svg', 'icon.png', 'card.png'].map((name) => readFileSync(`content/brand/${name}`));
	const drawing = / d="([^"]+)"/.exec(old[0]?.toString() ?? '')?.[1] ?? '';
	assert.ok(drawing.length > 10);
	const holding = [...built.files].filter(([path, file]) => {
		const bytes = bytesOf(path, file);
		const text = bytes.toString('latin1').toLowerCase();
		return text.includes('fixguide') || text.includes(drawing.toLowerCase()) || old.some((one) => one.equals(bytes));
	});
	assert.deepEqual(
		holding.map(([path]) => path),
		[],
	);
});

test('the same words are found if the name is ours', () => {
	const ours = readPages(sites.guide.outDir, sites.guide.base).files;
	const named = [...ours].filter(([path, bytes]) => bytesOf(path, bytes).includes('Fixguide'));
	assert.ok(named.length > 1000, `${named.length} files`);
});

test('each page has the logo, the icon and the links of the operator', () => {
	assert.ok(pages.length > 500);
	for (const { address, html } of pages)
		for (const part of [
			'<img src="/logo.svg" width="120" height="32" alt="Harbour Help">',
			'href="https://harbour.example/imprint"',
			'href="https://intranet.harbour.example/"',
			'mailto:servicedesk@harbour.example?subject=',
		])
			assert.ok(html.includes(part), `${address} lacks ${part}`);
	for (const name of ['logo.svg', 'icon.svg', 'icon.png', 'card.png'])
		assert.ok(built.files.get(`/${name}`)?.equals(readFileSync(`tests/fixtures/brand/brand/${name}`)), name);
});

test('a hidden section is not in the header or on the home page, and its page remains', () => {
	for (const { address, html } of pages) {
		const links = parse(html)
			.querySelectorAll('header a, body > footer a')
			.map((link) => link.getAttribute('href'));
		assert.ok(!links.includes('/agents/') && !links.includes('/api/codes.json'), address);
	}
	assert.equal(page('/').querySelector('a[href="/agents/"]'), null);
	assert.ok(page('/agents/').querySelector('h1'));
	assert.ok(built.files.get('/api/codes.json'));
});

test('a renamed section has its new name in the header, in the breadcrumb, in its title and in search results', () => {
	assert.ok(texts('/', 'header nav a').includes('Faults'));
	assert.deepEqual(texts('/fix/', 'h1'), ['Faults']);
	assert.deepEqual(texts('/myths/', 'h1'), ['Do not do this']);
	assert.deepEqual(texts('/about/', 'h1'), ['About Harbour Help']);
	assert.ok(texts('/fix/firewall/', '.crumbs a').includes('Faults'));
	const words = JSON.parse(readFileSync('test-results/sites/branded/finder-words.json', 'utf8')) as object;
	assert.ok(JSON.stringify(words).includes('Do not do this: {title}'));
	for (const { address, html } of pages)
		for (const link of parse(html).querySelectorAll('header a, footer a, .crumbs a'))
			assert.ok(!['Causes', 'Myths', 'All causes', 'About this guide'].includes(link.text.trim()), address);
});

test('the accent is in the style sheet of every page', () => {
	const sheets = [...built.files].filter(
		([path, css]) => path.endsWith('.css') && css.includes('--color-accent:light-dark(#7a1f5c,#f0a6d4)'),
	);
	const names = sheets.map(([path]) => path);
	assert.ok(names.length > 0);
	for (const { address, html } of pages)
		assert.ok(
			names.some((name) => html.includes(`href="${name}"`)),
			address,
		);
});

test('the help contact is on every page of an outcome without a cause, in the data of the diagnosis, and in messages for IT', () => {
	const data = JSON.parse(built.files.get('/diagnosis.json')?.toString() ?? '') as {
		help: { title: string; lines: { text: string }[] };
		outcomes: { id: string; title?: string }[];
	};
	const ends = data.outcomes.filter(({ title }) => title !== undefined);
	assert.ok(ends.length > 10);
	for (const { id } of ends) {
		const said = page(`/diagnose/${id}/`).querySelector('[data-help]')?.text ?? '';
		for (const part of ['Service desk', '+49 40 4711', 'servicedesk@harbour.example', 'Monday to Friday'])
			assert.ok(said.includes(part), `${id} lacks ${part}`);
	}
	assert.equal(data.help.title, 'Who to ask: Service desk');
	const words = JSON.parse(page('/fix/firewall/').querySelector('#words')?.text ?? '') as { help: string[] };
	assert.deepEqual(words.help, [data.help.title, ...data.help.lines.map(({ text }) => text)]);
});

test("the home page shows the operator's Markdown", () => {
	const said = page('/').querySelector('[data-home-text]');
	assert.equal(said?.querySelector('strong')?.text, 'New here?');
	assert.equal(said?.querySelector('a')?.getAttribute('href'), '/fix/');
});
