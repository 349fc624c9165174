/**
 * Makes a text safe to show on a terminal and in a file: control characters, direction marks and other invisible
 * characters are escaped, so that input from a stranger cannot move the cursor.
 *
 * @returns for example `\u{1b}[31m` for the code that starts red text
 */
export const printable = (text: string): string =>
	text
		.toWellFormed()
		.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
