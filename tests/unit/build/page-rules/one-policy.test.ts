import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onePolicy } from '../../../../src/build/page-rules/one-policy.ts';
import { policy } from '../../../../src/build/policy.ts';
import { page, smallSite } from '../small-site.ts';

const meta = (content: string) => `<meta http-equiv="Content-Security-Policy" content="${content}">`;
const finds = (html: string) => onePolicy.check(smallSite({ 'moon/index.html': html }));

test('a page with the policy first in its head follows the rule', () => assert.deepEqual(finds(page('')), []));

test('a page without the policy, or with another one, is found', () => {
	for (const html of ['<p>x</p>', `<head>${meta("default-src 'self'")}</head>`, `<head>${meta(`${policy}; x`)}</head>`])
		assert.deepEqual(finds(html), ['/kb/moon/ does not have the policy of src/build/policy.ts.']);
});

test('a page that loads something before its policy is found', () => {
	for (const early of ['<script src="/kb/a.js"></script>', '<link rel="icon" href="/kb/i.svg">', '<style></style>'])
		assert.match(
			finds(`<head>${early}${meta(policy)}</head>`)[0] ?? '',
			/\/kb\/moon\/ loads something before its policy/,
		);
});

test('a policy in the body is found', () => {
	const script = '<script src="/kb/assets/a.js"></script>';
	assert.notDeepEqual(finds(`<html><head>${script}</head><body>${meta(policy)}</body></html>`), []);
	assert.notDeepEqual(finds(`<html><head></head><body>${meta(policy)}${script}</body></html>`), []);
});
