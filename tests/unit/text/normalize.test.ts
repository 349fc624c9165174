import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '../../../src/text/fold.ts';
import { normalize } from '../../../src/text/normalize.ts';

test('full-width, Arabic and invisible characters are normalized', () => {
	assert.equal(normalize('０ｘ９０４').text, '0x904');
	assert.equal(normalize('٠x٩٠٤').text, '0x904');
	assert.equal(normalize('\u200f0x9\u00ad04\u202c').text, '0x904');
	assert.equal(normalize('a\u00a0b\u202fc\u3000d').text, 'a b c d');
	assert.equal(normalize('0×904 × 0х7').text, '0x904 × 0x7');
});

test('every character of the normalized text maps to a character of the original, in order', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (given) => {
			const { text, at } = normalize(given);
			let before = -1;
			for (let index = 0; index < text.length; index++) {
				assert.ok(at(index) > before && at(index) < given.length);
				before = at(index);
			}
			assert.equal(at(text.length), given.length);
		}),
	);
});

test('words compare without case, accents, spaces and punctuation', () => {
	assert.equal(fold('Código de error:'), 'codigodeerror');
	assert.equal(fold('GENİŞLETİLMİŞ'), fold('Genişletilmiş'));
	assert.equal(fold('エラー コード'), 'エラーコード');
});
