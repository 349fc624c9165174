import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withBase } from '../../../src/links/with-base.ts';

const links: [base: string, path: string, link: string][] = [
	['/', '/', '/'],
	['/', '/fix/washer/', '/fix/washer/'],
	['/kb', '/fix/washer/', '/kb/fix/washer/'],
	['/kb/', '/fix/washer/#replace', '/kb/fix/washer/#replace'],
	['/a/b/', '/', '/a/b/'],
	['', '/search/?q=x', '/search/?q=x'],
];

for (const [base, path, link] of links)
	test(`${path} under "${base}" is ${link}`, () => assert.equal(withBase(base, path), link));
