import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { markdownToHtml } from 'satteri';
import { settings } from '../../../src/settings.ts';
import { readContent } from '../../../src/guide/read-content.ts';
import { allReplies } from '../../../src/guide/replies.ts';
import { toPlain } from '../../../src/markdown/plain.ts';
import { replyParts } from '../../../src/reply/facts.ts';
import type { ReplyParts } from '../../../src/reply/facts.ts';
import { makeReply } from '../../../src/reply/reply.ts';
import { guideOf } from '../guide/guide-of.ts';
import { awkward, parts } from './facts.ts';

const guide = guideOf(readContent(settings.contentFolder));
const replies = allReplies(guide, (markdown) => toPlain(markdown, guide.site.slots));
const origin = 'https://kb.example.org';

/** An old-style mail program: plain text only, and wraps lines at 74 columns, inside words too. */
const mailed = (text: string) =>
	text
		.split('\n')
		.flatMap((line) => (line === '' ? [''] : (line.match(/.{1,74}/gu) ?? [])))
		.join('\n');

/** What such a program makes a link: the text between angle brackets on one line. */
const linksIn = (text: string) => [...text.matchAll(/^<(https?:\/\/[^\s<>]+)>$/gm)].map((match) => match[1]);

/** Asserts that a reply survives plain mail and Markdown with its URL intact, and as the only link. */
function arrives(given: ReplyParts, url: string): void {
	const reply = makeReply(given, url);
	const lines = reply.plain.split('\n');
	assert.equal(lines.pop(), `<${url}>`);
	// One long word may have its own line; it cannot be broken without harm.
	for (const line of lines) assert.ok(line.length <= 72 || !/\S\s+\S/.test(line.replace(/^\d+\. /, '')), line);
	assert.deepEqual(linksIn(url.length <= 72 ? mailed(reply.plain) : reply.plain), [url]);
	for (const html of [reply.html, rendered(reply.markdown)])
		assert.deepEqual(
			parse(html)
				.querySelectorAll('a')
				.map((node) => node.getAttribute('href')),
			[url],
		);
}

function rendered(markdown: string): string {
	const result = markdownToHtml(markdown, { features: { smartPunctuation: false } });
	if (result instanceof Promise) throw new Error('Rendering became asynchronous.');
	return result.html;
}

for (const kind of ['cause', 'pair', 'question', 'outcome'] as const)
	test(`every reply for a ${kind} arrives in plain mail and in Markdown with its URL intact`, () => {
		const own = replies.filter((reply) => reply.kind === kind);
		assert.ok(own.length > 0);
		for (const reply of own) arrives(replyParts(reply, guide.words.share), origin + reply.address);
	});

for (const [name, text] of Object.entries(awkward))
	test(`a reply with ${name} creates no other link and keeps the one it has`, () =>
		arrives(parts({ title: text, meaning: text, steps: [text], done: text }), `${origin}/fix/washer/`));

test('the URL of a diagnosis keeps its answers', () =>
	arrives(parts(), `${origin}/diagnose/#1;code=0x904-0x7;elsewhere=no;moment=at-once`));

test('whatever a reply contains, its URL arrives intact', () => {
	const text = fc
		.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 20 })
		.map((all) => all.join(' '));
	fc.assert(
		fc.property(text, text, (title, meaning) => {
			const { plain: said, html } = makeReply(parts({ title, meaning, done: meaning }), `${origin}/fix/washer/`);
			assert.equal(said.split('\n').at(-1), `<${origin}/fix/washer/>`);
			assert.equal(parse(html).querySelectorAll('a').length, 1);
		}),
	);
});

test('a mail program that wraps lines would break a URL inside a sentence', () => {
	const sentence = `${'word '.repeat(10)}<${origin}/fix/washer/>`;
	assert.deepEqual(linksIn(mailed(sentence)), []);
});
