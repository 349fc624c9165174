import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../../../src/text/words.ts';

const texts: [text: string, words: string[]][] = [
	['', []],
	['The TAP, drips!', ['the', 'tap', 'drips']],
	['Öl-Wärme ñandú', ['ol', 'warme', 'nandu']],
	["don't", ['don', 't']],
	['0x904/0x7', ['0x904', '0x7']],
	['ﬁrewall ＴＬＳ', ['firewall', 'tls']],
	['接続エラー', ['接続エラー']],
];

for (const [text, words] of texts)
	test(`the words of "${text}" are ${words.join(', ') || 'none'}`, () => assert.deepEqual(wordsOf(text), words));
