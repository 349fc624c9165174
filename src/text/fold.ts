/** What `foldUnit` returns for a character that folds to several letters. No letter has this number. */
export const several = 0xffff;

/** What each character folds to: 0 for nothing, `several`, or one code unit. Filled on first use. */
const folded = new Uint16Array(0x10000);
const known = new Uint8Array(0x10000);
const longer = new Map<number, string>();

/**
 * Folds one character for comparison: lower case, without accents.
 * @param code a UTF-16 code unit
 * @returns a code unit of a letter or digit; 0 for everything else; `several` when the character folds to several
 * letters, which `foldLong` returns
 */
export function foldUnit(code: number): number {
	if (known[code] === 0) learn(code);
	return folded[code] ?? 0;
}

/** The letters of a character for which `foldUnit` returns `several`. */
export function foldLong(code: number): string {
	return longer.get(code) ?? '';
}

/** The class of each character: 1 for a letter, 2 for a number, 3 for neither, 0 for not computed yet. */
const classes = new Uint8Array(0x10000);

/**
 * Whether a character is a letter of any script. Cached, because long texts need it often.
 * @param code a UTF-16 code unit; half of a surrogate pair is not a letter
 */
export function isLetter(code: number): boolean {
	return classOf(code) === 1;
}

/** Whether a character is a letter or a number of any script; see `isLetter`. */
export function isLetterOrNumber(code: number): boolean {
	return classOf(code) < 3;
}

function classOf(code: number): number {
	if (classes[code] === 0) {
		const character = String.fromCharCode(code);
		classes[code] = /\p{L}/u.test(character) ? 1 : /\p{N}/u.test(character) ? 2 : 3;
	}
	return classes[code] ?? 3;
}

function learn(code: number): void {
	const letters = lettersOf(code);
	known[code] = 1;
	folded[code] = letters.length > 1 ? several : letters.length === 1 ? letters.charCodeAt(0) : 0;
	if (letters.length > 1) longer.set(code, letters);
}

function lettersOf(code: number): string {
	if (code >= 0xd800 && code <= 0xdfff) return '';
	const character = String.fromCharCode(code);
	// Beyond the alphabets with accents, decomposing would only split Hangul and kana.
	const parts = code < 0x1100 || (code >= 0x1e00 && code < 0x2000) ? character.normalize('NFKD') : character;
	return parts.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Folds a text for comparison: no case, accents, spaces or punctuation.
 * @param text plain text
 * @returns letters and digits only; "Código de error:" becomes "codigodeerror"
 */
export function fold(text: string): string {
	let letters = '';
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		const unit = foldUnit(code);
		if (unit !== 0) letters += unit === several ? foldLong(code) : String.fromCharCode(unit);
	}
	return letters;
}
