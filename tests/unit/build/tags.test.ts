import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagsIn } from '../../../src/build/tags.ts';

const read = (html: string) => tagsIn(html).map(({ name, attributes }) => [name, attributes]);

test('each element is parsed with its attributes, in any syntax', () =>
	assert.deepEqual(read(`<A href="/a?b=1&amp;c" HIDDEN data-x = 'a>b'><br/><img src=a.png alt>`), [
		['a', { href: '/a?b=1&c', hidden: '', 'data-x': 'a>b' }],
		['br', {}],
		['img', { src: 'a.png', alt: '' }],
	]));

test('the first of two attributes with the same name counts, as in a browser', () =>
	assert.deepEqual(read('<a id="x" ID="y">'), [['a', { id: 'x' }]]));

test('character references are decoded by name and by number', () =>
	assert.deepEqual(read('<a href="java&#115;cript&#x3a;1" title="&quot;&nope;">'), [
		['a', { href: 'javascript:1', title: '"&nope;' }],
	]));

test('pre and noscript contain markup; scripts, styles, titles and comments do not', () =>
	assert.deepEqual(
		tagsIn(
			'<title><b></title><pre><i></i></pre><noscript><u></u></noscript>' +
				'<!-- <s> --><script>"<p>"</script ><style><q></style><textarea><h1></textarea><em>',
		).map(({ name }) => name),
		['title', 'pre', 'i', 'noscript', 'u', 'script', 'style', 'textarea', 'em'],
	));

test('anything that is not a tag is text', () => assert.deepEqual(read('1 < 2 <3 </p> <!doctype html>'), []));

test('the head ends where the body begins', () =>
	assert.deepEqual(
		tagsIn('<html><head><meta></head><body><p></body></html>').map(({ name, inHead }) => [name, inHead]),
		[
			['html', false],
			['head', true],
			['meta', true],
			['body', false],
			['p', false],
		],
	));
