import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn, findsAmongOthers } from '../finds.ts';
import { changed } from '../small-content.ts';

const rule = 'myths-stay-myths';
const message = /This repeats the myth "hammer"/;

test('a myth repeated by an article is found, in any case', () =>
	finds(changed('articles/washer.mdx', 'The tap closes.', 'Or Hammer the Tap.'), {
		file: 'articles/washer.mdx',
		field: 'steps.1.expect',
		rule,
		message,
		at: 'Or Hammer',
	}));

test('a myth in a text, a reply, a code or a question is found', () => {
	for (const [file, from, field] of [
		['guides/winter.mdx', 'Close the valve', ''],
		['pairs/0x1-0x2.yaml', 'Your tap drips and hisses.', 'reply'],
		['codes/sound.yaml', 'The tap hisses.', 'codes.0.meaning'],
		['diagnosis/tap.yaml', 'Look at the thermometer.', 'questions.2.find'],
		['pages/about.mdx', 'We read', ''],
	] as const)
		finds(changed(file, from, `Hammer the tap. ${from}`), { file, field, rule, message });
});

test('the myth itself may contain it, and other words are allowed', () => {
	assert.deepEqual(findingsIn(changed('myths/hammer.yaml', 'Old videos.', 'Hammer the tap, they say.')), []);
	assert.deepEqual(findingsIn(changed('guides/winter.mdx', 'Close the', 'Do not hammer the taps. Close the')), []);
});

test('an invalid regular expression is found, not thrown', () =>
	findsAmongOthers(changed('myths/hammer.yaml', "'\\bhammer the tap\\b'", "'(hammer'"), {
		file: 'myths/hammer.yaml',
		field: 'never.0',
		rule: 'schema',
		message: /./,
	}));
