import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redirectsIn, permalinksOf } from '../../../src/content/permalinks.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { movedPages, movedPlaces } from '../../../src/links/moved-pages.ts';
import { smallContent } from '../content/small-content.ts';

const content = parseContent(smallContent());
const redirects = redirectsIn(content);
const promises = permalinksOf(content);
const here = (entry: string) => promises.has(entry);

test('every page that moved or was retired has a page', () =>
	assert.deepEqual(
		movedPages(redirects, here).map(({ address, to, retired, places }) => [address, to, retired?.title, places]),
		[
			['/fix/ring/', '/fix/washer/', undefined, { grease: '/fix/frost/#thaw' }],
			['/wiki/Tap_Drips', '/fix/washer/#replace', undefined, {}],
			['/diagnose/wet/', '/diagnose/drips/', undefined, {}],
			['/fix/rust/', '/fix/washer/', 'The tap rusts', {}],
		],
	));

test('a page knows its old anchors, and those of the pages that redirect to it', () =>
	assert.deepEqual(movedPlaces('/fix/washer/', redirects, here), [
		{ id: 'grease', to: '/fix/frost/#thaw' },
		{ id: 'swap', to: '/fix/washer/#replace' },
	]));

test('a retired anchor is listed on the page where it was', () => {
	const retired = { title: 'Polish', since: '2026-11-22', why: 'Over.', to: '/fix/frost/' };
	assert.deepEqual(movedPlaces('/fix/washer/', { moved: {}, retired: { '/fix/washer/#polish': retired } }, here), [
		{ id: 'polish', to: '/fix/frost/', retired },
	]);
});

test('most pages have none', () => assert.deepEqual(movedPlaces('/fix/frost/', redirects, here), []));
