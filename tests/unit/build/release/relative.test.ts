import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relativeAddress, relativePage } from '../../../../src/build/release/relative.ts';

test('a URL becomes relative to the page, and a folder gets its index file', () => {
	for (const [page, address, seen] of [
		['index.html', '/', 'index.html'],
		['index.html', '/fix/', 'fix/index.html'],
		['fix/washer/index.html', '/', '../../index.html'],
		['fix/washer/index.html', '/fix/washer/#steps', '../../fix/washer/index.html#steps'],
		['fix/washer/index.html', '/assets/a.css', '../../assets/a.css'],
		['search/index.html', '/search/?q=x', '../search/index.html?q=x'],
		['search/index.html', '/api/codes.json', '../api/codes.json'],
	] as const)
		assert.equal(relativeAddress(page, address), seen, `${address} on ${page}`);
});

test('a folder that scripts append paths to stays a folder', () => {
	assert.equal(relativeAddress('fix/washer/index.html', '/diagnose/', true), '../../diagnose/');
	assert.equal(relativeAddress('fix/washer/index.html', '/', true), '../../');
	assert.equal(relativeAddress('index.html', '/', true), './');
});

test('a page links, loads, submits and contains only relative URLs', () => {
	const page = relativePage(
		'fix/washer/index.html',
		'<link rel="stylesheet" href="/assets/a.css"><meta http-equiv="refresh" content="0; url=/fix/valve/">' +
			'<form action="/search/"></form><search-box data-base="/"></search-box><a href="/fix/#valve">Valve</a>' +
			'<script type="application/json">{"slots":"/slots.json","to":"/fix/valve/","says":"/ or not","/key":1}</script>',
	);
	assert.equal(
		page,
		'<link rel="stylesheet" href="../../assets/a.css"><meta http-equiv="refresh" content="0; url=../../fix/valve/index.html">' +
			'<form action="../../search/index.html"></form><search-box data-base="../../"></search-box><a href="../../fix/index.html#valve">Valve</a>' +
			'<script type="application/json">{"slots":"../../slots.json","to":"../../fix/valve/index.html","says":"/ or not","/key":1}</script>',
	);
});

test('absolute URLs, other hosts, anchors within the page and plain text are unchanged', () => {
	const html =
		'<link rel="canonical" href="https://kb.example.org/fix/"><a href="//taps.example/">Maker</a><a href="#top">Up</a>' +
		'<a href="mailto:help@example.org">Ask</a><p>cd /fix/ and href=&quot;/fix/&quot;</p>';
	assert.equal(relativePage('fix/index.html', html), html);
});
