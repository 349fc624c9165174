/** Classes of characters in words, numbers and addresses, as bit flags. */
export const charClass = {
	/** Letter, digit or underscore. */
	word: 1,
	digit: 2,
	dot: 4,
	colon: 8,
	hyphen: 16,
	slash: 32,
	backslash: 64,
	at: 128,
	/** Joins words in addresses and names, without a meaning of its own. */
	other: 256,
} as const;

/** The class of each code unit; 0 ends a chunk. Covers all code units, because this is the most frequent look-up. */
const table = new Uint16Array(0x10000);
for (let code = 0; code < 128; code++) {
	const char = String.fromCharCode(code);
	if (/\d/.test(char)) table[code] = charClass.word | charClass.digit;
	else if (/\w/.test(char)) table[code] = charClass.word;
	else if (/[$%+~]/.test(char)) table[code] = charClass.other;
}
for (const [char, kind] of [
	['.', charClass.dot],
	[':', charClass.colon],
	['-', charClass.hyphen],
	['/', charClass.slash],
	['\\', charClass.backslash],
	['@', charClass.at],
] as const)
	table[char.charCodeAt(0)] = kind;

/**
 * @param text plain text
 * @returns the class of one character, from `charClass`; 0 when it ends a chunk
 */
export function charClassAt(text: string, index: number): number {
	// Past the end, NaN becomes 0, which ends a chunk like any character without a class.
	return table[text.charCodeAt(index) | 0] ?? 0;
}

/** Whether a character is a digit from 0 to 9. @param code a UTF-16 code unit */
export function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}

/** Whether a character is a letter from a to f, small or capital. @param code a UTF-16 code unit */
export function isHexLetter(code: number): boolean {
	return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x66;
}

/** Whether a character is a hexadecimal digit. @param code a UTF-16 code unit */
export function isHexDigit(code: number): boolean {
	return isDigit(code) || isHexLetter(code);
}

/** Whether a character is a capital letter. A script without cases has none. */
export function isCapital(char: string): boolean {
	return char !== char.toLowerCase();
}
