import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn, findsAmongOthers } from '../finds.ts';
import { changed } from '../small-content.ts';

const rule = 'live-links';
const guide = 'guides/winter.mdx';
const link = '[frost](/fix/frost/)';

test('a link to no page is found', () => {
	for (const target of ['/fix/moon/', '/fix/frost', '/moon/', '/fix/frost#thaw', '//taps.example/', '/code/0x5/'])
		finds(changed(guide, link, `[frost](${target})`), { file: guide, field: '', rule, message: /there is no page/ });
});

test('a link to no place on a page is found', () => {
	const message = /\/fix\/frost\/ has no place called "moon"/;
	finds(changed(guide, link, '[frost](/fix/frost/#moon)'), { file: guide, field: '', rule, message });
	finds(changed('articles/washer.mdx', '/fix/frost/#thaw', '/fix/frost/#moon'), {
		file: 'articles/washer.mdx',
		field: 'test.no',
		rule,
		message,
		at: 'It does not drip.',
	});
});

test('a link that is neither of this guide nor a whole address is found', () => {
	for (const target of ['http://taps.example/', 'frost/', '#drain', 'mailto:a@example.org', 'javascript:alert'])
		finds(changed(guide, link, `[frost](${target})`), { file: guide, field: '', rule, message: /is neither/ });
});

test('a link in an example is no link, and one with a title is', () => {
	assert.deepEqual(findingsIn(changed(guide, link, `${link}\n\n~~~output\n[a](/moon/)\n~~~\n`)), []);
	finds(changed(guide, link, '[frost](/moon/ "Moon")'), { file: guide, field: '', rule, message: /no page \/moon\// });
});

test('a dead link in another form of Markdown is found', () => {
	findsAmongOthers(changed(guide, link, `One.\n\n![frost](/moon.png)`), {
		file: guide,
		field: '',
		rule,
		message: /\/moon\.png/,
		at: '![frost]',
	});
	for (const form of ["[frost](/moon/ 'Moon')", '[frost][f]\n\n[f]: /moon/', '[frost](</moon/>)'])
		finds(changed(guide, link, form), { file: guide, field: '', rule, message: /\/moon\// });
});
