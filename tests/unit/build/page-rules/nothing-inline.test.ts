import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nothingInline } from '../../../../src/build/page-rules/nothing-inline.ts';
import { findsOn } from '../small-site.ts';

const finds = (body: string, head = '') => findsOn(nothingInline, body, head);

/** What a page must not contain, and the message about it. */
const broken: Record<string, RegExp> = {
	'<script>alert(1)</script>': /contains an inline script/,
	'<script type="module">x()</script>': /contains an inline script/,
	'<style>a{}</style>': /contains an inline style sheet/,
	'<p style="color:red">x</p>': /has a style attribute on <p>/,
	'<button onclick="x()">x</button>': /has the event attribute onclick/,
	'<img src="/kb/x.png" ONERROR="x()">': /has the event attribute onerror/i,
	'<script src="https://cdn.example/x.js"></script>': /loads https:\/\/cdn\.example\/x\.js from another host/,
	'<script src="//cdn.example/x.js"></script>': /from another host/,
	'<img src="http://cdn.example/x.png">': /from another host/,
	'<iframe src="https://cdn.example/"></iframe>': /from another host/,
	'<link rel="stylesheet" href="https://cdn.example/x.css">': /from another host/,
};

for (const [html, message] of Object.entries(broken))
	test(`${html} is found`, () => {
		const found = finds(html);
		assert.equal(found.length, 1);
		assert.match(found[0] ?? '', message);
		assert.match(found[0] ?? '', /^\/kb\/fix\/washer\/ /);
	});

test('data for scripts, and links to other hosts, are allowed', () =>
	assert.deepEqual(
		finds(
			'<script type="application/json">{"a":1}</script><a href="https://taps.example/">x</a>',
			'<link rel="canonical" href="https://kb.example.org/fix/washer/">',
		),
		[],
	));

test('content of pre and noscript is checked as well', () => {
	assert.notDeepEqual(finds('<pre><code><span style="color:red">x</span></code></pre>'), []);
	assert.notDeepEqual(finds('<pre><b onclick="x()">x</b></pre>'), []);
	assert.notDeepEqual(finds('<noscript><img src="https://count.example/1.gif"></noscript>'), []);
});

test('other ways to reach another host, or to run a script, are found', () => {
	for (const hint of ['preconnect', 'dns-prefetch', 'preload', 'modulepreload', 'preload stylesheet'])
		assert.notDeepEqual(finds('', `<link rel="${hint}" href="https://cdn.example/x">`), [], hint);
	assert.notDeepEqual(finds('<a href="javascript:x()">x</a>'), []);
});
