import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { weigh } from '../../../src/build/page-rules/first-view.ts';

/** @returns what the first view of a page with one picture takes, where only `x.svg` was built */
const weighed = (picture: string) => {
	const html = `<!doctype html><html><body>${picture}</body></html>`;
	const files = new Map([['/x.svg', Buffer.from('<svg/>')]]);
	const page = { address: '/fix/x/', html, root: parse(html) };
	return weigh(page, { base: '/', pages: [page], files });
};

test('a picture that waits for its turn is not part of the first view', () => {
	assert.equal(weighed('<img src="/x.svg">').requests, 2);
	assert.equal(weighed('<img src="/x.svg" loading="lazy">').requests, 1);
});

test('a picture that waits must be there all the same', () =>
	assert.deepEqual(weighed('<img src="/y.svg" loading="lazy">').missing, ['/y.svg']));
