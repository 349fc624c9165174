import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { firstView, weigh } from '../../../../src/build/page-rules/first-view.ts';
import { onTheWire } from '../../../../src/files/on-the-wire.ts';
import { page, smallSite } from '../small-site.ts';

const here = '/kb/fix/washer/';
const article = 'fix/washer/index.html';
/** Text that brotli cannot make smaller than half of it. */
const noise = (bytes: number) => randomBytes(bytes).toString('hex');
const weight = (changes: Record<string, string>) => {
	const built = smallSite(changes);
	return weigh(
		built.pages.find(({ address }) => address === here)!,
		built,
	);
};

test('a small article keeps the rule', () => assert.deepEqual(firstView.check(smallSite()), []));

test('an article over 14,600 bytes is found, with its size', () => {
	const found = firstView.check(smallSite({ [article]: page(noise(15_000)) }));
	assert.equal(found.length, 1);
	assert.match(found[0] ?? '', /^\/kb\/fix\/washer\/ takes \d{5} bytes; 14600 are allowed\.$/);
});

test('style sheets and scripts count, those that scripts import too', () => {
	for (const file of ['assets/a.css', 'assets/a.js', 'assets/b.js'])
		assert.match(
			firstView.check(smallSite({ [file]: `/*${noise(15_000)}*/import"./b.js";` })).join(),
			/takes \d{5} bytes/,
		);
});

test('an article with more than four requests is found', () => {
	const images = '<img src="/kb/assets/1.svg"><img src="/kb/assets/2.svg">';
	const svg = { 'assets/1.svg': '<svg/>', 'assets/2.svg': '<svg/>' };
	assert.deepEqual(firstView.check(smallSite({ [article]: page(images), ...svg })), [
		`${here} takes 6 requests; 4 are allowed.`,
	]);
});

test('a file that was not built is found', () => {
	assert.deepEqual(firstView.check(smallSite({ 'assets/a.js': 'import"./moon.js"' })), [
		`${here} needs /kb/assets/moon.js, which was not built.`,
	]);
});

test('only articles are held to it', () =>
	assert.deepEqual(
		firstView.check(smallSite({ 'fix/index.html': page(noise(15_000)), 'index.html': page(noise(15_000)) })),
		[],
	));

test('each file counts once, whoever asks for it; what loads later does not count', () => {
	assert.equal(weight({ 'assets/a.js': 'import"./b.js";import"./b.js";import*as c from"./b.js"' }).requests, 4);
	assert.equal(weight({ 'assets/a.js': 'const f=()=>import("./b.js")' }).requests, 3);
	assert.equal(weight({ 'assets/b.js': 'import{y}from"./a.js"' }).requests, 4, 'circles end');
});

test('bytes are those of brotli, page and files together', () => {
	const { files, pages } = smallSite();
	const sizes = ['a.css', 'a.js', 'b.js'].map((name) => onTheWire(files.get(`/kb/assets/${name}`)!));
	const html = onTheWire(Buffer.from(pages.find(({ address }) => address === here)!.html));
	assert.equal(
		weight({}).bytes,
		sizes.reduce((sum, size) => sum + size, html),
	);
});

test('what a script exports from another counts', () =>
	assert.equal(weight({ 'assets/a.js': 'export{x}from"./b.js";' }).requests, 4));

test('a cause called fix is measured as well', () =>
	assert.notDeepEqual(firstView.check(smallSite({ 'fix/fix/index.html': page(noise(15_000)) })), []));
