import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContent } from '../../../src/content/parse-content.ts';
import { permalinksOf, redirectsIn } from '../../../src/content/permalinks.ts';
import { addressBook } from '../../../src/guide/address-book.ts';
import { recover } from '../../../src/links/recover.ts';
import type { Redirects } from '../../../src/schemas/redirects.ts';
import { smallContent } from '../content/small-content.ts';
import { guideOf } from './guide-of.ts';

const content = parseContent(smallContent());
const promises = permalinksOf(content);
const book = (redirects: Redirects) => addressBook(guideOf(content), redirects, (entry) => promises.has(entry));

test('moved pages have the title of their current page, retired ones their own', () => {
	const { titles, moved } = book(redirectsIn(content));
	assert.equal(titles['/fix/ring/'], 'The washer is worn');
	assert.equal(titles['/fix/rust/'], 'The tap rusts');
	assert.deepEqual(moved, { '/wiki/tap_drips/': '/fix/washer/#replace', '/wiki/view.php?id=12': '/fix/frost/' });
});

test('an old code is found by its URL, and offered for no other', () => {
	const { titles, moved } = book({ moved: { '/code/0x9/': '/code/0x1/' }, retired: {} });
	const known = new Set(Object.keys(titles));
	const from = (path: string) => recover(path, known, () => undefined, moved);
	assert.deepEqual(from('/Code/0X9.html'), { address: '/code/0x9/', near: [] });
	assert.deepEqual(from('/code/0x8/'), { near: [] });
});
