import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf } from '../../../src/content/paragraphs.ts';

const texts = (text: string) => paragraphsOf(text).map((paragraph) => paragraph.text);

test('paragraphs, items and tables are pieces; headings, blocks and link definitions are not', () => {
	assert.deepEqual(texts('## One [#one]\nTwo\nthree.\n\n- four\n  five\n- six\n\n1. seven'), [
		'Two\nthree.',
		'- four\n  five',
		'- six',
		'1. seven',
	]);
	assert.deepEqual(texts('| a |\n|---|\n| b |'), ['| a |\n|---|\n| b |']);
	assert.deepEqual(texts('```output\nNo text.\n```\n\n[p]: /fix/\n\n.'), []);
});

test('a piece knows its first line', () =>
	assert.deepEqual(
		paragraphsOf('## One\n\nTwo.\n\n```cmd\nthree\n```\n\nFour.').map(({ line }) => line),
		[2, 8],
	));

test('an item knows the sentence that introduces its list, with or without a source', () => {
	for (const lead of ['Three things:', 'Three things [@a]:', 'Three things: [@a]']) {
		const [first, ...items] = paragraphsOf(`${lead}\n\n- one\n- two\n\nAnother.`);
		assert.equal(first?.leads, true, lead);
		assert.deepEqual(
			items.map(({ leadIn }) => leadIn),
			[lead, lead, undefined],
		);
	}
});

test('a sentence without a final colon, or without a list after it, introduces nothing', () => {
	for (const text of ['One.\n\n- two', 'One:\n\nTwo.', 'One:\n\nTwo.\n\n- three'])
		assert.ok(
			paragraphsOf(text).every(({ leads, leadIn }) => !leads && leadIn === undefined),
			text,
		);
});
