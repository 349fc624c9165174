import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codebook } from '../../../src/codes/codebook.ts';
import { withoutDoubledDigit } from '../../../src/codes/doubled-digit.ts';
import { realIndex } from '../search/real-index.ts';

const book = codebook(realIndex().codes);
const meant = (spelling: string) => withoutDoubledDigit(spelling, book)?.toLowerCase();

test('a known code with one digit typed twice is recognised', () => {
	assert.equal(meant('0x800004005'), '0x80004005');
	assert.equal(meant('0x800070005'), '0x80070005');
	assert.equal(meant('0X800903331'), '0x80090331');
});

test('between two possible codes, none is guessed', () => assert.equal(meant('0x800903311'), undefined));

test('nothing is guessed if no digit is doubled, if the number is known, or if no list has the result', () => {
	for (const spelling of ['0x123456789', '0x80004005', '0x8000040055', '0x111111111', 'x800004005', ''])
		assert.equal(meant(spelling), undefined, spelling);
});
