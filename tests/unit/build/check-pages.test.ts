import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPages, pageRules } from '../../../src/build/check-pages.ts';
import { smallSite } from './small-site.ts';

test('the small site follows every rule', () => assert.deepEqual(checkPages(smallSite()), []));

test('a finding names its rule and its page', () => {
	const findings = checkPages(smallSite({ 'moon/index.html': '<p id="a"><b id="a" style="color:red"></b>' }));
	assert.deepEqual(
		findings.map((finding) => /^\[([a-z-]+)\] \/kb\/moon\/ /.exec(finding)?.[1]),
		['one-policy', 'nothing-inline', 'one-of-each-id'],
	);
});

test('rules have unique names, and titles that are sentences', () => {
	assert.equal(new Set(pageRules.map(({ id }) => id)).size, pageRules.length);
	for (const { title } of pageRules) assert.match(title, /^[A-Z].*\.$/);
});
