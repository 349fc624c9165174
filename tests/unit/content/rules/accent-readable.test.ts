import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { changed } from '../small-content.ts';

const rule = 'accent-readable';
const withAccent = (light: string, dark: string) =>
	changed('site.yaml', 'lang: en\n', `lang: en\naccent:\n  light: '${light}'\n  dark: '${dark}'\n`);

test('an accent too light for the light theme is found, with the ratio and a sufficient colour', () =>
	finds(withAccent('#ff8800', '#ffaa44'), {
		file: 'site.yaml',
		field: 'accent.light',
		rule,
		message: /^#ff8800 on #\w{6} has a contrast of 2\.\d\d:1, but text needs 4\.5:1\. .*darker, such as #\w{6}\.$/,
		at: "'#ff8800'",
	}));

test('an accent too dark for the dark theme is found', () =>
	finds(withAccent('#0b4787', '#0b4787'), {
		file: 'site.yaml',
		field: 'accent.dark',
		rule,
		message: /has a contrast of [12]\.\d\d:1, .*dark theme it must be lighter/,
	}));

test('the suggested colour is sufficient', () => {
	const [found] = findingsIn(withAccent('#ff8800', '#0b4787'));
	const [, named = ''] = /such as (#\w+)/.exec(found?.message ?? '') ?? [];
	assert.deepEqual(findingsIn(withAccent(named, '#93c5fd')), []);
});
