import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyAddress, meaningOf, strategyFor } from '../../../src/offline/copies.ts';

const scope = 'https://kb.example.org/kb/';
const parts = ['assets', 'pagefind', 'fix', 'api', 'index.html', 'finder.json', 'icon.svg', 'card.png'];
const way = (path: string, rest: { method?: string; range?: string } = {}) =>
	strategyFor({ method: 'GET', range: null, url: new URL(path, scope).href, ...rest }, scope, parts);

test('pages and what they load by themselves come from the network first', () => {
	for (const path of ['', '?q=x', 'fix/', 'fix/washer/', 'fix/washer', 'fix/washer/#1;a=b', 'finder.json', 'icon.svg'])
		assert.equal(way(path), 'network', path);
	for (const path of ['pagefind/pagefind.js', 'pagefind/index/en_1.pf_index']) assert.equal(way(path), 'network', path);
});

test('hashed files never change, so a copy is as good', () => assert.equal(way('assets/a.js'), 'copy'));

test('downloads, machine-readable files, range requests and POST requests are left to the browser', () => {
	for (const path of ['card.png', 'fix/washer.md', 'api/codes.json', 'worker.js'])
		assert.equal(way(path), 'pass', path);
	assert.equal(way('fix/washer/', { range: 'bytes=0-9' }), 'pass');
	assert.equal(way('fix/washer/', { method: 'POST' }), 'pass');
});

test('anything else on the host is ignored', () => {
	for (const path of ['../', '../mail/', 'mail/', 'mail/inbox', 'fixtures/', 'https://elsewhere.example/kb/fix/'])
		assert.equal(way(path), 'pass', path);
});

test('a copy is stored under the URL of its page, without the search query', () => {
	assert.equal(copyAddress(`${scope}search/?q=secret#top`), `${scope}search/`);
	assert.equal(copyAddress(`${scope}fix/washer?from=mail`), `${scope}fix/washer/`);
	assert.equal(copyAddress(`${scope}finder.json`), `${scope}finder.json`);
	assert.equal(copyAddress(scope), scope);
});

test('only a complete response of the site itself becomes a copy', () => {
	const meaning = (status: number, type: ResponseType = 'basic', redirected = false) =>
		meaningOf({ status, type, redirected });
	assert.equal(meaning(200), 'copy');
	for (const status of [404, 410]) assert.equal(meaning(status), 'gone');
	for (const status of [500, 502, 503, 504]) assert.equal(meaning(status), 'trouble');
	assert.equal(meaning(0, 'opaqueredirect'), 'pass');
	assert.equal(meaning(200, 'cors'), 'pass');
	assert.equal(meaning(200, 'basic', true), 'pass', 'a browser refuses to show a page that was redirected');
	for (const status of [206, 304, 401, 403]) assert.equal(meaning(status), 'pass');
});
