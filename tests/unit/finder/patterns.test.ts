import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compilePatterns, matchPatterns, textWords } from '../../../src/finder/patterns.ts';

const matches = (pattern: string, text: string) =>
	[...matchPatterns(textWords(text), compilePatterns([[pattern, pattern]]))].length > 0;

test('words match in order, with other endings and in any case', () => {
	assert.ok(matches('session connects', 'The Session connected.'));
	assert.ok(!matches('session connects', 'It connects the session'));
});

test('a slash separates interchangeable words, brackets contain alternatives of several words', () => {
	for (const text of ['works on iphone', 'works on my ipad']) assert.ok(matches('works … iphone/ipad', text), text);
	for (const text of ['disable nla', 'disable network level authentication'])
		assert.ok(matches('disable (nla/network level)', text), text);
});

test('an ellipsis allows up to four words, and no pattern crosses the end of a sentence', () => {
	assert.ok(matches('works … mac', 'works for me on the mac'));
	assert.ok(!matches('works … mac', 'works for me and for everybody else on the mac'));
	assert.ok(!matches('works … mac', 'It works. The mac fails'));
	assert.ok(matches('my mac iphone', 'on my Mac,\niPhone works'));
	assert.ok(!matches('my mac iphone', 'on my Mac\n\niPhone works'));
});

test('a name with underscores is several words', () =>
	assert.ok(matches('rap accessdenied', 'E_PROXY_RAP_ACCESSDENIED')));

test('every word has its position in the text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			let last = 0;
			for (const { start, end } of textWords(text)) {
				assert.ok(start >= last && end > start && end <= text.length);
				last = end;
			}
		}),
	);
});
