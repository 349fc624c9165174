import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTyped } from '../../../src/text/is-typed.ts';
import { randomNumbers } from '../../random.ts';

const secret = 'payroll-7.example.net';

const typed: [name: string, kind: string, before: string, after: string][] = [
	['a letter', 'insertText', 'vp', 'vpn'],
	['a letter within', 'insertText', 'vn', 'vpn'],
	['a letter in place of all', 'insertText', 'payroll', '0'],
	['the same letter again', 'insertText', 'aaa', 'aaaa'],
	['a letter outside the first plane', 'insertText', '', '\u{1F5A5}'],
	['a letter of a word that a keyboard composes', 'insertCompositionText', 'conne', 'connec'],
	['a line break', 'insertLineBreak', 'a', 'a\n'],
	['a letter taken away', 'deleteContentBackward', 'vpnn', 'vpn'],
	['a word taken away', 'deleteWordBackward', 'vpn drops', 'vpn '],
	['what is cut', 'deleteByCut', 'vpn drops', ''],
];
for (const [name, kind, before, after] of typed)
	test(`typed: ${name}`, () => assert.equal(isTyped(kind, before, after), true));

const brought: typeof typed = [
	['paste', 'insertFromPaste', '', secret],
	['one letter that was pasted', 'insertFromPaste', '', 'a'],
	['drop', 'insertFromDrop', '', secret],
	['yank', 'insertFromYank', '', secret],
	['undo', 'historyUndo', '', secret],
	['undo of one letter', 'historyUndo', secret.slice(1), secret],
	['redo', 'historyRedo', '', secret],
	['a corrected word', 'insertReplacementText', 'payrol', 'payroll'],
	['a text expander', 'insertText', '', secret],
	['dictation', 'insertText', 'host ', `host ${secret}`],
	['a word swiped on a phone', 'insertCompositionText', '', 'payroll'],
	['a suggestion of a keyboard', 'insertCompositionText', 'pay', 'payroll'],
	['what the browser fills in', '', '', secret],
	['a deletion that brings text', 'deleteContentBackward', '', secret],
	['a kind that nobody knows', 'insertTelepathy', '', 'a'],
];
for (const [name, kind, before, after] of brought)
	test(`not typed: ${name}`, () => assert.equal(isTyped(kind, before, after), false));

test('a secret that arrives all at once is always detected', () => {
	const random = randomNumbers(13);
	for (let round = 0; round < 2000; round += 1) {
		const around = Array.from({ length: 8 }, () => secret[Math.floor(random() * secret.length)]).join('');
		const at = Math.floor(random() * 9);
		const length = 3 + Math.floor(random() * (secret.length - 3));
		// A letter that does not occur in the text, so that no part of the new text can be mistaken for the old.
		const came = `#${secret.slice(0, length)}#`;
		assert.equal(isTyped('insertText', around, around.slice(0, at) + came + around.slice(at)), false);
	}
});
