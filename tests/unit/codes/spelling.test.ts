import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hexOf, readSpelling, spellingsOf } from '../../../src/codes/spelling.ts';

const anyNumber = fc.integer({ min: 0, max: 0xffffffff });

test('every spelling of every number is read as that number', () => {
	fc.assert(
		fc.property(anyNumber, fc.integer({ min: 1, max: 8 }), (value, digits) => {
			for (const spelling of spellingsOf(value, digits))
				assert.ok(
					readSpelling(spelling).some((reading) => reading.value === value),
					spelling,
				);
		}),
		{ numRuns: 5000 },
	);
});

test('a prefixed hexadecimal number has exactly one reading, in any case and width', () => {
	fc.assert(
		fc.property(anyNumber, fc.boolean(), fc.boolean(), (value, upper, wide) => {
			const plain = upper ? hexOf(value).toUpperCase() : hexOf(value);
			const spelled = wide ? widened(plain) : plain;
			assert.deepEqual(readSpelling(spelled), [{ value, form: 'hex' }]);
		}),
	);
});

function widened(text: string): string {
	return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

test('bare digits are decimal first and hexadecimal second', () => {
	assert.deepEqual(readSpelling('904'), [
		{ value: 904, form: 'decimal' },
		{ value: 0x904, form: 'bare' },
	]);
	assert.deepEqual(readSpelling('7'), [{ value: 7, form: 'decimal' }]);
});

test('eight digits with leading zeros are hexadecimal first', () => {
	assert.deepEqual(readSpelling('00000904')[0], { value: 0x904, form: 'hex' });
});

for (const spelled of [
	'0x904',
	'0X00000904',
	'00000904h',
	'&h904',
	'&H904',
	'904h',
	'x904',
	'Ox904',
	'0×904',
	'0х904',
	'0x904L',
	'0x9\u00ad04',
])
	test(`"${spelled}" is 0x904`, () => assert.equal(readSpelling(spelled)[0]?.value, 0x904));

test('a negative number is read as its unsigned form', () => {
	assert.deepEqual(readSpelling('-2147467259'), [{ value: 0x80004005, form: 'signed' }]);
	assert.deepEqual(readSpelling('\u2212' + '5'), [{ value: 0xfffffffb, form: 'signed' }]);
});

for (const word of [
	'',
	'0x',
	'x',
	'xadd',
	'word',
	'0xg',
	'9.04',
	'0x123456789',
	'99999999999',
	'-99999999999',
	'dead',
	'904x',
	'1 2',
])
	test(`"${word}" is not a number of a list`, () => assert.deepEqual(readSpelling(word), []));
