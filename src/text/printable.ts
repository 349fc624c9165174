/**
 * A text as it can be shown on a terminal and in a file that somebody opens: controls, marks that turn the direction of a
 * text and other characters that nobody sees are written out, so that what a stranger sent moves no cursor.
 *
 * @returns for example `\u{1b}[31m` for the beginning of red text
 */
export const printable = (text: string): string =>
	text
		.toWellFormed()
		.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
