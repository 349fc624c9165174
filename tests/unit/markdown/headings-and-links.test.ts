import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRenderer } from '../../../src/markdown/render.ts';
import { render, rendered, smallContext } from './small-context.ts';

const hrefs = (markdown: string) =>
	rendered(markdown)
		.querySelectorAll('a')
		.map((link) => link.getAttribute('href'));

test('an id that is pinned to a heading becomes its id and is not shown', () => {
	assert.equal(render('## What happens [#what-happens]'), '<h2 id="what-happens">What happens</h2>');
	assert.equal(render('### The `tap` again [#tap-2]'), '<h3 id="tap-2">The <code>tap</code> again</h3>');
});

test('a heading without a pin has no id', () => assert.equal(render('## What happens'), '<h2>What happens</h2>'));

test('an invalid id stays text', () => {
	assert.equal(render('## One [#Two]'), '<h2>One [#Two]</h2>');
	assert.equal(render('## [#one] Two'), '<h2>[#one] Two</h2>');
	assert.equal(render('One [#two]'), '<p>One [#two]</p>');
});

test('internal links get the base path, external links are unchanged', () => {
	assert.deepEqual(hrefs('[a](/fix/washer/#replace) [b](/) [c](https://taps.example/x)'), [
		'/kb/fix/washer/#replace',
		'/kb/',
		'https://taps.example/x',
	]);
	const atRoot = createRenderer({ ...smallContext, base: '/' });
	assert.equal(atRoot('[a](/fix/)').trim(), '<p><a href="/fix/">a</a></p>');
});

test('a reference link gets the base path as well', () =>
	assert.deepEqual(hrefs('[a][frost]\n\n[frost]: /fix/frost/'), ['/kb/fix/frost/']));

test('quotes and dashes stay as typed, because shells read no others', () =>
	assert.equal(render('"a" -- \'b\' ...'), '<p>"a" -- \'b\' ...</p>'));
