import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeReply } from '../../../src/reply/reply.ts';
import { awkward, expectedFacts, factsOf, parts, url } from './facts.ts';

test('plain text has separate lines, with the URL alone in angle brackets at the end', () =>
	assert.equal(
		makeReply(parts(), url).plain,
		[
			'The washer is worn',
			'',
			'The washer of your tap is worn. A new one helps.',
			'',
			'Please try this first:',
			'1. Look at the washer',
			'2. Put in a new washer',
			'',
			'All steps:',
			`<${url}>`,
		].join('\n'),
	));

test('HTML is paragraphs and one list, without styles', () =>
	assert.equal(
		makeReply(parts(), url).html,
		[
			'<p><strong>The washer is worn</strong></p>',
			'<p>The washer of your tap is worn. A new one helps.</p>',
			'<p>Please try this first:</p>',
			'<ol><li>Look at the washer</li><li>Put in a new washer</li></ol>',
			`<p>All steps: <a href="${url}">${url}</a></p>`,
		].join('\n'),
	));

test('the verification is between the steps and the URL, in all three forms', () => {
	const given = parts({ done: 'No drop falls.' });
	given.words.done = 'You know it worked:';
	const { plain, html, markdown } = makeReply(given, url);
	assert.match(plain, /washer\n\nYou know it worked: No drop falls\.\n\nAll steps:\n</);
	assert.match(html, /<\/ol>\n<p>You know it worked: No drop falls\.<\/p>\n<p>All steps:/);
	assert.match(markdown, /washer\n\nYou know it worked: No drop falls\.\n\nAll steps: </);
});

test('without steps nothing is said about steps', () => {
	const { plain, html, markdown } = makeReply(parts({ steps: [] }), url);
	for (const form of [plain, html, markdown]) assert.doesNotMatch(form, /try this first|1\.|<ol>|\n\n\n/);
});

for (const [name, text] of Object.entries(awkward))
	test(`all three forms contain the same facts with ${name}`, () => {
		const given = parts({ title: text, meaning: `${text} ${text}`, steps: [text, `Do ${text}`], steps_: text });
		assert.deepEqual(factsOf(makeReply(given, url)), expectedFacts(given, url));
	});

test('no markup escapes from a reply', () => {
	const evil = '<img src=x onerror="alert(1)"> & "quoted"';
	const { html } = makeReply(parts({ title: evil, meaning: evil, steps: [evil] }), `${url}?a="&b=<c>`);
	assert.doesNotMatch(html, /<(?!\/?(p|strong|ol|li|a)\b)/);
	assert.match(html, /&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt; &amp; &quot;quoted&quot;/);
	assert.match(html, /href="https:[^"]*\?a=&quot;&amp;b=&lt;c&gt;"/);
});

test('Markdown shows entities and list markers as written', () => {
	for (const text of [
		'Type &lt; or &copy;',
		'It is ~~gone~~',
		'- 5 degrees',
		'+ 5 degrees',
		'1. April',
		'2) two',
		'---',
	]) {
		const given = parts({ meaning: text, steps: [text] });
		assert.equal(factsOf(makeReply(given, url)).markdown, expectedFacts(given, url).markdown);
	}
});
