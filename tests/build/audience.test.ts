import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { readPages } from '../../src/build/read-pages.ts';
import { audiences } from '../sites.ts';
import { animals } from '../unit/content/inside.ts';

// One content folder, two sites. Everything internal has an animal in its words or its id, and nothing else has one.

const outside = readPages(audiences.outside, audiences.base).files;
const inside = readPages(audiences.inside, audiences.base).files;

/** Every file, including the decompressed parts of compressed ones, by path. */
function unpacked(files: Iterable<[string, Uint8Array]>): [string, Buffer][] {
	return [...files].flatMap(([path, content]): [string, Buffer][] => {
		const bytes = Buffer.from(content);
		// Parts of the text search are compressed separately, and may have a copy that is compressed again.
		if (bytes[0] === 0x1f && bytes[1] === 0x8b) return unpacked([[`${path} unpacked`, gunzipSync(bytes)]]);
		if (path.endsWith('.br')) return unpacked([[`${path} unpacked`, brotliDecompressSync(bytes)]]);
		if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04')
			return unpacked(Object.entries(unzipSync(bytes)).map(([name, text]) => [`${path} ${name}`, text]));
		return [[path, bytes]];
	});
}

const holding = (files: [string, Buffer][]) =>
	files.filter(([path, bytes]) => animals.test(path) || animals.test(bytes.toString('latin1'))).map(([path]) => path);

test('no byte of the public site reveals anything internal, compressed or not', () => {
	const files = unpacked(outside);
	assert.ok(files.length > 300, String(files.length));
	for (const kind of ['.br unpacked', '.gz unpacked', '.pf_fragment unpacked', '/api/all.zip fix/washer.md'])
		assert.ok(
			files.some(([path]) => path.endsWith(kind)),
			kind,
		);
	assert.deepEqual(holding(files), []);
});

test('neither does its archive', () => {
	const names = readdirSync(audiences.archive);
	const files = unpacked(names.map((name) => [name, readFileSync(join(audiences.archive, name))]));
	assert.ok(files.length > 150, String(files.length));
	assert.deepEqual(holding(files), []);
});

test('the same words are found in every kind of file of the internal site', () => {
	const found = holding(unpacked(inside));
	const missing = [
		...['/fix/marmoset/index.html', '/fix/marmoset.md', '/fix/washer/index.html', '/fix/washer.md', '/fix/index.html'],
		...['/fix/frost/index.html', '/fix/frost.md', '/code/0x1/index.html', '/code/0x1-0x2/index.html'],
		...['/diagnose/wombat/index.html', '/diagnose/map/index.html', '/diagnosis.json', '/finder.json'],
		...['/finder-report.json', '/addresses.json', '/sitemap-0.xml', '/feed.xml', '/llms.txt', '/_redirects'],
		...['/guides/glossary/index.html', '/about/index.html', '/agents/facts.json', '/agents/replies.json'],
		...[
			'/fix/dugong/index.html',
			'/api/articles.json',
			'/api/changes.json',
			'/api/sources.json',
			'/api/sentences.json',
		],
		'/api/all.zip fix/marmoset.md',
	].filter((path) => !found.includes(path));
	assert.deepEqual(missing, []);
	assert.ok(found.some((path) => path.endsWith('.pf_fragment unpacked')));
});

test('the pages of the public site are complete: steps, reply, and public notes', () => {
	const page = parse(outside.get('/fix/washer/index.html')?.toString() ?? '');
	assert.deepEqual(
		page.querySelectorAll('ol.steps > li').map(({ id }) => id),
		['look', 'replace'],
	);
	assert.deepEqual(
		page.querySelectorAll('ol.steps > li > .number').map(({ text }) => text),
		['1', '2'],
	);
	assert.ok(page.querySelector('share-page')?.text.includes('The rubber ring in the valve no longer seals.'));
	assert.ok(outside.get('/fix/frost/index.html')?.includes('Our gardener has a stove.'));
	assert.equal(page.querySelector('[data-audience]'), null);
});

test('the internal site labels internal content: the article, in lists too, the step, the note and the reply', () => {
	const marks = (path: string, selector: string) =>
		parse(inside.get(path)?.toString() ?? '')
			.querySelectorAll(`${selector} [data-audience="internal"]`)
			.map(({ text }) => text.trim());
	const word = ['internal word'];
	assert.deepEqual(marks('/fix/marmoset/index.html', 'header'), word);
	assert.deepEqual(marks('/fix/marmoset/index.html', '.steps'), []);
	assert.deepEqual(marks('/fix/index.html', 'main'), word);
	assert.deepEqual(marks('/code/0x1/index.html', '.ranked'), word);
	assert.deepEqual(marks('/code/0x1-0x2/index.html', '.ranked'), word);
	assert.deepEqual(marks('/fix/washer/index.html', '#ocelot > div'), word);
	assert.deepEqual(marks('/fix/washer/index.html', '[aria-labelledby="not-this"]'), word);
	assert.deepEqual(marks('/fix/frost/index.html', '[role="note"]'), word);
	for (const path of ['/fix/washer/index.html', '/fix/marmoset/index.html', '/code/0x1-0x2/index.html'])
		assert.deepEqual(marks(path, 'share-page'), ['reply word'], path);
	assert.deepEqual(marks('/fix/frost/index.html', 'share-page'), []);
});

test('so do its Markdown, its JSON and its replies for ticket systems', () => {
	const text = (path: string) => inside.get(path)?.toString() ?? '';
	const json = <T>(path: string) => JSON.parse(text(path)) as T;
	assert.match(text('/fix/marmoset.md'), /^# The marmoset valve is shut\n\n\*\*internal word\*\*\n/);
	assert.match(text('/fix/washer.md'), /### 1\. Ask the ocelot for a washer\n\n.* · internal word\n/);
	assert.match(text('/fix/frost.md'), /\*\*ownNote word · internal word\*\*\n\nThe pangolin/);
	const articles =
		json<{ id: string; audience?: string; steps: { id: string; audience?: string }[] }[]>('/api/articles.json');
	assert.deepEqual(
		articles.map(({ id, audience, steps }) => [id, audience, steps.map((step) => step.audience)]),
		[
			['marmoset', 'internal', [undefined]],
			['frost', undefined, [undefined]],
			['washer', undefined, ['internal', undefined, undefined]],
		],
	);
	const replies = json<{ id: string; audience?: string; title: string; text: string }[]>('/agents/replies.json');
	assert.deepEqual(
		replies.filter(({ audience }) => audience).map(({ id }) => id),
		['fix-marmoset', 'fix-washer', 'code-0x1-0x2'],
	);
	for (const { audience, title } of replies) assert.equal(title.endsWith('(internal word)'), audience === 'internal');
	assert.doesNotMatch(replies.find(({ id }) => id === 'fix-washer')?.text ?? '', /ocelot/, 'a customer reads it');
});
