/** What a sign of a chunk is; several may be asked for at once. */
export const signs = {
	/** Letter, digit or underscore. */
	word: 1,
	digit: 2,
	dot: 4,
	colon: 8,
	hyphen: 16,
	slash: 32,
	backslash: 64,
	at: 128,
	/** Joins words in addresses and names, and says nothing more. */
	other: 256,
} as const;

/** The kind of each sign by its code; 0 ends a chunk. As large as there are codes, because this is asked most of all. */
const table = new Uint16Array(0x10000);
for (let code = 0; code < 128; code++) {
	const sign = String.fromCharCode(code);
	if (/\d/.test(sign)) table[code] = signs.word | signs.digit;
	else if (/\w/.test(sign)) table[code] = signs.word;
	else if (/[$%+~]/.test(sign)) table[code] = signs.other;
}
for (const [sign, kind] of [
	['.', signs.dot],
	[':', signs.colon],
	['-', signs.hyphen],
	['/', signs.slash],
	['\\', signs.backslash],
	['@', signs.at],
] as const)
	table[sign.charCodeAt(0)] = kind;

/**
 * @param text plain text
 * @returns the kind of one sign, a number of `signs`; 0 when it belongs to no chunk
 */
export function signAt(text: string, index: number): number {
	// Behind the end there is no code; as 0 it ends a chunk like any sign without a kind.
	return table[text.charCodeAt(index) | 0] ?? 0;
}
