import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { printedCodes, printedFolders } from '../../src/codes/printed-codes.ts';
import { sites } from '../sites.ts';
import { realIndex } from '../unit/search/real-index.ts';

const { codes } = realIndex();
const { outDir, base, origin = '' } = sites.inFolder;
const pageAt = (folder: string) => parse(readFileSync(`${outDir}/code/${folder}/index.html`, 'utf8'));

/** A redirect page is requested once, and read by nobody: it fits in one packet, uncompressed. */
const maxLeading = 1_000;

test('on a plain static host, each printed spelling redirects, or shows what it may mean', () => {
	let leading = 0;
	let choosing = 0;
	for (const [folder, key] of printedFolders(codes)) {
		const { to, choice } = printedCodes(codes).get(key)!;
		const page = pageAt(folder);
		assert.equal(page.querySelector('meta[name="robots"]')?.getAttribute('content'), 'noindex', folder);
		if (to !== undefined) {
			const target = `${base}code/${to}/`;
			assert.equal(page.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content'), `0; url=${target}`);
			assert.equal(page.querySelector('a')?.getAttribute('href'), target);
			assert.equal(page.querySelector('link[rel="canonical"]')?.getAttribute('href'), origin + target);
			assert.ok(page.toString().length <= maxLeading, `${folder}: ${page.toString().length} bytes`);
			leading += 1;
		} else {
			const links = page.querySelectorAll('main ul a').map((link) => link.getAttribute('href'));
			assert.deepEqual(links.toSorted(), choice.map((id) => `${base}code/${id}/`).sort(), folder);
			choosing += 1;
		}
	}
	assert.ok(leading > 2_000 && choosing > 100, `${leading} lead on, ${choosing} offer a choice`);
});

test('no other code pages exist: an unknown code is not found', () => {
	const known = new Set([...printedFolders(codes).keys(), ...printedCodes(codes).keys()]);
	const folders = readdirSync(`${outDir}/code`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	assert.deepEqual(
		folders.map(({ name }) => name).filter((name) => !known.has(name)),
		[],
	);
});

test('they are not in the sitemap or the search', () => {
	const maps = readdirSync(outDir).filter((name) => /^sitemap.*\.xml$/.test(name));
	assert.ok(maps.length > 0);
	const listed = maps.map((name) => readFileSync(`${outDir}/${name}`, 'utf8')).join('\n');
	const searched = readdirSync(`${outDir}/pagefind/fragment`)
		.map((name) => gunzipSync(readFileSync(`${outDir}/pagefind/fragment/${name}`)).toString('utf8'))
		.join('\n');
	assert.ok(listed.includes(`${base}code/0x904/`) && searched.includes(`code/0x904/`));
	for (const folder of printedFolders(codes).keys()) {
		assert.ok(!listed.includes(`${base}code/${folder}/<`), folder);
		assert.ok(!searched.includes(`"/code/${folder}/"`), folder);
	}
});

test('the not-found page says without a script what can be said about a code', () => {
	const text = parse(readFileSync(`${outDir}/404.html`, 'utf8')).querySelector('main')?.text ?? '';
	assert.match(text, /a similar code would mean something else/);
	assert.ok(existsSync(`${outDir}/code/index.html`));
});
