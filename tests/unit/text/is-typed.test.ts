import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTyped } from '../../../src/text/is-typed.ts';
import { randomNumbers } from '../../random.ts';

const secret = 'payroll-7.example.net';

const typed: [name: string, kind: string, before: string, after: string][] = [
	['a letter', 'insertText', 'vp', 'vpn'],
	['a letter in the middle', 'insertText', 'vn', 'vpn'],
	['a letter that replaces everything', 'insertText', 'payroll', '0'],
	['the same letter again', 'insertText', 'aaa', 'aaaa'],
	['a letter outside the Basic Multilingual Plane', 'insertText', '', '\u{1F5A5}'],
	['a letter of a word composed by an input method', 'insertCompositionText', 'conne', 'connec'],
	['a line break', 'insertLineBreak', 'a', 'a\n'],
	['a deleted letter', 'deleteContentBackward', 'vpnn', 'vpn'],
	['a deleted word', 'deleteWordBackward', 'vpn drops', 'vpn '],
	['a cut', 'deleteByCut', 'vpn drops', ''],
];
for (const [name, kind, before, after] of typed)
	test(`typed: ${name}`, () => assert.equal(isTyped(kind, before, after), true));

const brought: typeof typed = [
	['paste', 'insertFromPaste', '', secret],
	['one pasted letter', 'insertFromPaste', '', 'a'],
	['drop', 'insertFromDrop', '', secret],
	['yank', 'insertFromYank', '', secret],
	['undo', 'historyUndo', '', secret],
	['undo of one letter', 'historyUndo', secret.slice(1), secret],
	['redo', 'historyRedo', '', secret],
	['an autocorrected word', 'insertReplacementText', 'payrol', 'payroll'],
	['a text expander', 'insertText', '', secret],
	['dictation', 'insertText', 'host ', `host ${secret}`],
	['a word swiped on a phone', 'insertCompositionText', '', 'payroll'],
	['a keyboard suggestion', 'insertCompositionText', 'pay', 'payroll'],
	['browser autofill', '', '', secret],
	['a deletion that inserts text', 'deleteContentBackward', '', secret],
	['an unknown input type', 'insertTelepathy', '', 'a'],
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
