import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinPages, splitPages } from '../../../src/search/split-pages.ts';
import { smallIndex } from './small-index.ts';

const weigh = (json: string) => json.length;
const whole = JSON.stringify(smallIndex).length;

test('a small index stays in one part', () => {
	const { first, rest } = splitPages(smallIndex, whole, weigh);
	assert.deepEqual([first, rest], [smallIndex, []]);
});

test('whatever the limit, the two parts together are the index', () => {
	for (let most = 0; most < whole + 20; most += 10) {
		const { first, rest } = splitPages(smallIndex, most, weigh);
		assert.deepEqual(joinPages(first, rest), smallIndex, String(most));
	}
});

test('the first part keeps to its limit as long as titles alone do', () => {
	const least = weigh(JSON.stringify(splitPages(smallIndex, 0, weigh).first));
	for (let most = least; most < whole; most += 10)
		assert.ok(weigh(JSON.stringify(splitPages(smallIndex, most, weigh).first)) <= most, String(most));
});

test('titles are in the first part, whatever the limit', () => {
	const { first } = splitPages(smallIndex, 0, weigh);
	assert.deepEqual(
		first.pages.map(({ title }) => title),
		smallIndex.pages.map(({ title }) => title),
	);
	assert.equal(first.more, true);
});
