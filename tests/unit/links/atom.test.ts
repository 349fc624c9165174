import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { atom } from '../../../src/links/atom.ts';

const about = {
	title: 'Taps & more',
	author: 'Taps',
	lang: 'en',
	home: 'https://taps.example/',
	self: 'https://taps.example/feed.xml',
};
const entry = (title: string) => ({
	date: '2026-11-22',
	title,
	lists: [
		{ heading: 'New', items: [{ title: '<b>Frost</b> & "ice"\u0007', url: 'https://taps.example/fix/frost/' }] },
		{ heading: 'Changed', items: [] },
	],
});

test('a feed has what RFC 4287 requires', () => {
	const feed = parse(atom(about, [entry('Edition')]));
	for (const name of ['id', 'title', 'updated', 'author', 'entry id', 'entry title', 'entry updated'])
		assert.ok(feed.querySelector(`feed ${name}`)?.text.trim(), name);
	assert.equal(feed.querySelector('feed > updated')?.text, '2026-11-22T00:00:00Z');
});

test('markup in titles stays text, through XML and through HTML, and control characters are removed', () => {
	const text = atom(about, [entry('Edition')]);
	assert.match(text, /&lt;a href=&quot;https:\/\/taps\.example\/fix\/frost\/&quot;&gt;&amp;lt;b&amp;gt;Frost/);
	assert.doesNotMatch(text, /\p{Cc}(?<![\n])/u);
	assert.doesNotMatch(text, /Changed/, 'an empty list is not named');
});

test('only the newest editions are included', () => {
	const many = Array.from({ length: 30 }, (_, index) => entry(`Edition ${index}`));
	assert.equal(atom(about, many).match(/<entry>/g)?.length, 20);
});
