import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onTheWire } from '../../../src/guide/on-the-wire.ts';
import { weigh } from '../../weigh.ts';
import { page, smallSite } from './small-site.ts';

const here = '/kb/fix/washer/';
const weight = (changes: Record<string, string> = {}) => {
	const built = smallSite(changes);
	return weigh(
		built.pages.find(({ address }) => address === here)!,
		built,
	);
};
const withBody = (body: string) => weight({ 'fix/washer/index.html': page(body), 'x.svg': '<svg/>' });

test('the size is the Brotli size of the page and its files together', () => {
	const { files, pages } = smallSite();
	const sizes = ['a.css', 'a.js', 'b.js'].map((name) => onTheWire(files.get(`/kb/assets/${name}`)!));
	const html = onTheWire(Buffer.from(pages.find(({ address }) => address === here)!.html));
	assert.equal(
		weight().bytes,
		sizes.reduce((sum, size) => sum + size, html),
	);
});

test('each file counts once, however often it is used; files that load later do not count', () => {
	assert.equal(weight({ 'assets/a.js': 'import"./b.js";import"./b.js";import*as c from"./b.js"' }).requests, 4);
	assert.equal(weight({ 'assets/a.js': 'const f=()=>import("./b.js")' }).requests, 3);
	assert.equal(weight({ 'assets/b.js': 'import{y}from"./a.js"' }).requests, 4, 'circles end');
	assert.equal(weight({ 'assets/a.js': 'export{x}from"./b.js";' }).requests, 4, 'an export loads too');
});

test('a file that was not built is missing', () =>
	assert.deepEqual(weight({ 'assets/a.js': 'import"./moon.js"' }).missing, ['/kb/assets/moon.js']));

test('a lazy-loaded image is not part of the first view, but must exist', () => {
	assert.equal(withBody('<img src="/kb/x.svg">').requests, 5);
	assert.equal(withBody('<img src="/kb/x.svg" loading="lazy">').requests, 4);
	assert.deepEqual(withBody('<img src="/kb/y.svg" loading="lazy">').missing, ['/kb/y.svg']);
});
