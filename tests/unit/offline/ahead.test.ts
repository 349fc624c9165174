import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowsAhead, linkedPages } from '../../../src/offline/ahead.ts';

test('nothing is prefetched in data-saving mode or on a slow connection', () => {
	assert.equal(allowsAhead(), true);
	assert.equal(allowsAhead({ effectiveType: '4g' }), true);
	assert.equal(allowsAhead({ saveData: true, effectiveType: '4g' }), false);
	assert.equal(allowsAhead({ effectiveType: '2g' }), false);
	assert.equal(allowsAhead({ effectiveType: 'slow-2g' }), false);
});

const page = 'https://kb.example.org/kb/fix/washer/';

test('the links of a page are prefetched in order, each once', () =>
	assert.deepEqual(
		linkedPages(page, [
			'https://kb.example.org/kb/fix/valve/#steps',
			`${page}#top`,
			'https://kb.example.org/kb/code/0x1/',
			'https://kb.example.org/kb/fix/valve/',
			'https://kb.example.org/kb/search/?q=name',
			'https://kb.example.org/kb/fix/washer.md',
			'https://taps.example/kb/fix/other/',
			'https://kb.example.org.example/fix/',
			'mailto:help@example.org',
		]),
		['https://kb.example.org/kb/fix/valve/', 'https://kb.example.org/kb/code/0x1/'],
	));

test('a list of hundreds does not become hundreds of requests', () => {
	const links = Array.from({ length: 900 }, (_, index) => `https://kb.example.org/kb/code/0x${index}/`);
	assert.equal(linkedPages(page, links).length, 40);
});
