import { normalize } from '../text/normalize.ts';

/**
 * - `hex`: marked as hexadecimal, by a prefix, a suffix or padding
 * - `decimal`: digits read as decimal
 * - `signed`: a negative decimal number
 * - `bare`: hexadecimal without any mark
 */
export type Form = 'hex' | 'decimal' | 'signed' | 'bare';

/** One way to read a spelled number. */
export interface Reading {
	/** Unsigned 32-bit. */
	value: number;
	form: Form;
}

const maxUint32 = 0xffffffff;

/** With a prefix for hexadecimal; people who copy by hand write the letter O for 0, or leave it out. */
const prefixedHex = /^(?:[0Oo][xX]|&[hH]|[xX](?=[a-fA-F]*\d))([0-9a-fA-F]+)[hH]?(?:[uU]?[lL]{0,2})$/;

/**
 * All ways to read one spelled number, likeliest first.
 * @param spelled one word: `0x523`, `00000523h`, `&H523`, `523`, `-2147467259`, in any width of digits
 * @returns no reading when it is not a number of at most 32 bits. Bare digits give two, decimal
 * first, because logs print decimal; padded ones are hexadecimal first, because only hexadecimal numbers are padded
 */
export function readSpelling(spelled: string): Reading[] {
	const word = normalize(spelled).text.trim();
	const prefixed = prefixedHex.exec(word) ?? /^([0-9][0-9a-fA-F]*)[hH]$/.exec(word);
	if (prefixed?.[1]) return hexReading(prefixed[1], 'hex');
	if (/^[-+]\d+$/.test(word)) return readSigned(Number(word));
	if (/^\d+$/.test(word)) return readDigits(word);
	// An unmarked number has a digit, or the full length; "added" is a word.
	if (/^(?:(?=[a-f]*\d)[0-9a-f]{2,}|[0-9a-f]{8})$/i.test(word)) return hexReading(word, 'bare');
	return [];
}

/**
 * The reading of digits that are marked as hexadecimal.
 * @param text any text
 * @param start where the digits begin, after the prefix; only hexadecimal digits up to `end`
 * @returns no reading when it is more than 32 bits
 */
export function readHex(text: string, start: number, end: number): readonly Reading[] {
	return hexReading(text.slice(start, end), 'hex');
}

function hexReading(digits: string, form: Form): Reading[] {
	const value = Number.parseInt(digits, 16);
	return value <= maxUint32 ? [{ value, form }] : [];
}

/**
 * The reading of a number with its sign.
 * @param number any number
 * @returns no reading when it is more than 32 bits
 */
export function readSigned(number: number): Reading[] {
	if (number < -0x80000000 || number > maxUint32) return [];
	return [{ value: number >>> 0, form: 'signed' }];
}

/**
 * The reading of hexadecimal digits without a prefix or suffix.
 * @param digits hexadecimal digits only
 */
export function readBare(digits: string): Reading[] {
	return hexReading(digits, 'bare');
}

/**
 * All ways to read bare digits, likeliest first.
 * @param digits decimal digits only
 */
export function readDigits(digits: string): Reading[] {
	const decimal = Number(digits);
	const hex = Number.parseInt(digits, 16);
	if (decimal > maxUint32) return [];
	const asDecimal: Reading = { value: decimal, form: 'decimal' };
	// The hexadecimal reading is never smaller, so digits that are too large in decimal are too large in both.
	if (hex > maxUint32 || hex === decimal) return [asDecimal];
	const padded = digits.length > 1 && digits.startsWith('0');
	const asHex: Reading = { value: hex, form: padded && digits.length === 8 ? 'hex' : 'bare' };
	return padded ? [asHex, asDecimal] : [asDecimal, asHex];
}

/**
 * The hexadecimal form for people.
 * @param value any 32-bit number, signed or not
 * @param digits digits to pad to
 */
export function hexOf(value: number, digits = 1): string {
	return `0x${(value >>> 0).toString(16).toUpperCase().padStart(digits, '0')}`;
}

/**
 * The number as a signed 32-bit system prints it.
 * @param value any 32-bit number, signed or not
 */
export function signedOf(value: number): number {
	return value | 0;
}

/**
 * All common spellings of a code, the usual one first.
 * @param value the number, signed or not
 * @param digits digits to which its list pads
 * @returns `0x523`, `0x00000523`, `1315`, `00000523`, `523h`; for large numbers also the negative one
 */
export function spellingsOf(value: number, digits = 1): string[] {
	const bare = (value >>> 0).toString(16);
	const padded = bare.padStart(8, '0');
	const all = [hexOf(value, digits), hexOf(value), `0x${padded}`, String(value >>> 0)];
	if (signedOf(value) < 0) all.push(String(signedOf(value)));
	all.push(padded, `${bare.replace(/^(?=[a-f])/, '0')}h`);
	return [...new Set(all)];
}
