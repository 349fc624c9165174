import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goneOf, promisesOf } from '../../../src/content/promises.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { formerPages, formerPlaces } from '../../../src/links/former.ts';
import { smallContent } from '../content/small-content.ts';

const content = parseContent(smallContent());
const gone = goneOf(content);
const promises = promisesOf(content);
const here = (entry: string) => promises.has(entry);

test('every page that moved or ended has a page', () =>
	assert.deepEqual(
		formerPages(gone, here).map(({ address, to, retired, places }) => [address, to, retired?.title, places]),
		[
			['/fix/ring/', '/fix/washer/', undefined, { grease: '/fix/frost/#thaw' }],
			['/diagnose/wet/', '/diagnose/drips/', undefined, {}],
			['/fix/rust/', '/fix/washer/', 'The tap rusts', {}],
		],
	));

test('a page knows its former places, and those of the pages that lead to it', () =>
	assert.deepEqual(formerPlaces('/fix/washer/', gone, here), [
		{ id: 'grease', to: '/fix/frost/#thaw' },
		{ id: 'swap', to: '/fix/washer/#replace' },
	]));

test('a retired place is noted where it was', () => {
	const retired = { title: 'Polish', since: '2026-11-22', why: 'Over.', to: '/fix/frost/' };
	assert.deepEqual(formerPlaces('/fix/washer/', { moved: {}, retired: { '/fix/washer/#polish': retired } }, here), [
		{ id: 'polish', to: '/fix/frost/', retired },
	]);
});

test('most pages have none', () => assert.deepEqual(formerPlaces('/fix/frost/', gone, here), []));
