import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeHtml, escapeXml } from '../../../src/text/escape.ts';

test('no text is taken for a tag, the end of an attribute or an entity', () => {
	const text = `<a title="b">it's &amp;</a>`;
	const safe = `&lt;a title=&quot;b&quot;&gt;it's &amp;amp;&lt;/a&gt;`;
	assert.deepEqual([escapeHtml(text), escapeXml(text)], [safe, safe]);
});

test('XML contains no control characters except white space', () =>
	assert.equal(escapeXml('a\u0000b\u001fc\u0085\n\td'), 'abc\n\td'));
