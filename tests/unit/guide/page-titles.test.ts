import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesOf } from '../../../src/content/addresses.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { pageTitles } from '../../../src/guide/page-titles.ts';
import { smallContent } from '../content/small-content.ts';
import { guideOf } from './guide-of.ts';

test('every page except those of codes and pairs has its title', () => {
	const content = parseContent(smallContent());
	const titles = pageTitles(guideOf(content));
	const pages = [...addressesOf(content).keys()].filter((address) => !/^\/code\/./.test(address));
	assert.deepEqual(Object.keys(titles).toSorted(), pages.toSorted());
	for (const [address, title] of Object.entries(titles)) assert.notEqual(title, '', address);
});
