import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printable } from '../../../src/text/printable.ts';

test('terminal control characters and invisible characters are removed', () => {
	assert.equal(
		printable('a\x1b[31mb\x07\r\n\u202e\u200b\u0085\u2028'),
		'a\\u{1b}[31mb\\u{7}\\u{d}\\u{a}\\u{202e}\\u{200b}\\u{85}\\u{2028}',
	);
	assert.equal(printable('\ud800'), '\ufffd');
});

test('letters of all scripts, marks and symbols stay', () => {
	for (const text of ['Größe € 東京 …', 'Й', '👍', 'e\u0301']) assert.equal(printable(text), text);
});
