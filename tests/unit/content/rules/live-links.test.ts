import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { changed } from '../small-content.ts';

const rule = 'live-links';
const guide = 'guides/winter.mdx';
const link = '[frost](/fix/frost/)';

test('a link to a missing page is found', () => {
	for (const target of ['/fix/moon/', '/fix/frost', '/moon/', '/fix/frost#thaw', '//taps.example/', '/code/0x5/'])
		finds(changed(guide, link, `[frost](${target})`), { file: guide, field: '', rule, message: /leads nowhere/ });
});

test('a link to a missing anchor is found', () => {
	const message = /\/fix\/frost\/ has no id "moon"/;
	finds(changed(guide, link, '[frost](/fix/frost/#moon)'), { file: guide, field: '', rule, message });
	finds(changed('articles/washer.mdx', '/fix/frost/#thaw', '/fix/frost/#moon'), {
		file: 'articles/washer.mdx',
		field: 'test.no',
		rule,
		message,
		at: 'It does not drip.',
	});
});

test('a link that is neither internal nor an absolute URL is found', () => {
	for (const target of ['http://taps.example/', 'frost/', '#drain', 'mailto:a@example.org', 'javascript:alert'])
		finds(changed(guide, link, `[frost](${target})`), { file: guide, field: '', rule, message: /is neither/ });
});

test('a link in an example is not a link, and one with a title is', () => {
	assert.deepEqual(findingsIn(changed(guide, link, `${link}\n\n~~~output\n[a](/moon/)\n~~~\n`)), []);
	finds(changed(guide, link, '[frost](/moon/ "Moon")'), { file: guide, field: '', rule, message: /no page \/moon\// });
});

test('a dead link in another Markdown syntax is found', () => {
	for (const form of ["[frost](/moon/ 'Moon')", '[frost][f]\n\n[f]: /moon/', '[frost](</moon/>)'])
		finds(changed(guide, link, form), { file: guide, field: '', rule, message: /\/moon\// });
});

test('a link that imitates another host is found', () => {
	for (const target of [
		'https://microsoft.com@evil.example/',
		'https://user:word@evil.example/',
		'https://microsoft.com%40evil.example/',
		'https://micr\u043esoft.com/',
		'https:///evil.example/',
		'https:evil.example',
		'HTTPS://a@b.example/',
		'https://microsoft.com\\\\@evil.example/',
	])
		finds(changed(guide, link, `[frost](${target})`), { file: guide, field: '', rule, message: /not show its host/ });
	for (const target of ['https://taps.example', 'https://taps.example:8443/a?b=c@d#e', 'https://xn--tp-xka.example/'])
		assert.deepEqual(findingsIn(changed(guide, link, `[frost](${target})`)), [], target);
});

test('an image is found, whatever its host and form', () => {
	for (const form of [
		'![p](/moon.png)',
		'![p](https://taps.example/p.png)',
		'![p][q]\n\n[q]: https://taps.example/p.png',
	])
		finds(changed(guide, link, `One.\n\n${form}`), {
			file: guide,
			field: '',
			rule,
			message: /is a picture/,
			at: '![p]',
		});
});
